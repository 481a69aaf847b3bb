/** The largest file, and how much of one a preview looks at: the beginning of a table, a whole document. */
export const uploadLimits = {
  file: 2 * 1024 ** 3,
  previewTable: 1024 ** 2,
  previewDocument: 20 * 1024 ** 2,
} as const;
