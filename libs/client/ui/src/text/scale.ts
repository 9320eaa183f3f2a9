/** Sizes of type a reader may choose, as multiples of 16 px: the largest is 32 px (适老化 asks for at least 30). */
export const scales = [1, 1.2, 1.4, 1.7, 2] as const;

/** Elder mode starts with body text of 22 px and never goes below 19 px (18 is asked for). */
export const elderScale = 1.4;
export const smallestElderScale = 1.2;
