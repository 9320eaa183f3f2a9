export declare function browsers(env: string): string[];
