/** Version of the tool, that of its package (a test compares): documents and machine-readable output name it. */
export const version = '0.1.0';
