/** Version of the tool, that of its packages (a test compares): documents name it. */
export const version = '0.1.0';
