/** What a mail says that a file is, in a word for people: "application/pdf" is "PDF", "image/heic" is "picture". */
export function saidKind(said: string): string {
  const type = said.trim().toLowerCase();
  return kinds.find(([is]) => is.test(type))?.[1] ?? "file";
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/pdf/, "PDF"],
  [/wordprocessing|ms-?word|opendocument\.text|rtf/, "text document"],
  [/csv|spreadsheet|ms-excel/, "table"],
  [/presentation|powerpoint/, "slides"],
  [/calendar/, "calendar entry"],
  [/vcard/, "address card"],
  [/zip|compressed|x-(?:rar|7z|tar)|gzip/, "archive"],
  [/html/, "web page"],
  [/^message\//, "mail"],
  [/msdownload|executable|dosexec/, "program"],
  [/^image\//, "picture"],
  [/^audio\//, "sound"],
  [/^video\//, "film"],
  [/^text\//, "text"],
];
