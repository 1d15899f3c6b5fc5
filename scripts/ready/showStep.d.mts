export function showStep<T>(name: string, run: () => Promise<T>, detail?: (result: T) => string): Promise<T>;
