export const format = async (..._: unknown[]): Promise<0> => 0;
