/** What the doubtful rows of a file are called, as a file. */
export function doubtfulName(fileName: string): string {
  return `${fileName.replace(/\.\w+$/, "")}-douteux.csv`;
}
