/** Whether the screen is wide enough to show filters beside a list (the style sheet's own limit, 60 em). */
export const hasRoom: boolean = window.matchMedia('(min-width: 60em)').matches;
