export const generate = async (..._: unknown[]): Promise<0> => 0;
