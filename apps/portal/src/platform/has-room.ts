/** Whether the screen is wide enough to show filters beside a list. Never on a phone. */
export const hasRoom: boolean = false;
