/** Who works where there is no sign-in. */
export const localAnalyst = 'local analyst';
