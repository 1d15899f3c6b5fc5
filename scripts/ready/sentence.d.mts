export function sentence(path: string, values?: Record<string, string>): string;
