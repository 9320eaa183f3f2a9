export const print: (() => void) | null = () => window.print();
