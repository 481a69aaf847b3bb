export const root: string;
export function build(options?: { only?: string[]; quiet?: boolean }): Promise<void>;
