// biome-ignore-all lint/suspicious/noControlCharactersInRegex: a file begins with bytes that are no letters

/** What a file is by its first bytes. `name`: in words; `types`: the types under which mail programs send it. */
export type FoundKind = { key: string; name: string; types: RegExp };

const kinds: (FoundKind & { begins: RegExp })[] = [
  { key: "pdf", name: "PDF", begins: /^\s{0,20}%PDF-/, types: /pdf/ },
  { key: "png", name: "PNG picture", begins: /^\x89PNG\r\n\x1a\n/, types: /^image\/(?:x-)?png/ },
  { key: "jpeg", name: "JPEG picture", begins: /^\xff\xd8\xff/, types: /^image\/p?jpe?g|^image\/jpg/ },
  { key: "gif", name: "GIF picture", begins: /^GIF8[79]a/, types: /^image\/gif/ },
  { key: "webp", name: "WebP picture", begins: /^RIFF[\s\S]{4}WEBP/, types: /^image\/webp/ },
  { key: "bmp", name: "BMP picture", begins: /^BM[\s\S]{12}[\x0c-\x7f]\0\0\0/, types: /bmp|bitmap/ },
  { key: "tiff", name: "TIFF picture", begins: /^(?:II\*\0|MM\0\*)/, types: /tiff?/ },
  {
    key: "heic",
    name: "HEIC picture",
    begins: /^[\s\S]{4}ftyp(?:hei[cmsx]|hev[cmx]|mif1|msf1)/,
    types: /hei[cf]/,
  },
  { key: "avif", name: "AVIF picture", begins: /^[\s\S]{4}ftypavi[fs]/, types: /avif/ },
  {
    key: "mp4",
    name: "film or sound (MP4)",
    begins: /^[\s\S]{4}ftyp/,
    types: /mp4|m4a|quicktime|3gpp|^video\/|^audio\//,
  },
  { key: "mp3", name: "sound (MP3)", begins: /^(?:ID3|\xff[\xfb\xf3\xf2])/, types: /mpeg|mp3/ },
  { key: "wav", name: "sound (WAV)", begins: /^RIFF[\s\S]{4}WAVE/, types: /wave?/ },
  { key: "ogg", name: "sound (Ogg)", begins: /^OggS/, types: /ogg|opus/ },
  {
    key: "program",
    name: "Windows program",
    begins: /^MZ/,
    types: /msdownload|dosexec|x-ms-?dos|portable-executable/,
  },
  { key: "program", name: "Linux program", begins: /^\x7fELF/, types: /executable|sharedlib|elf/ },
  {
    ...{ key: "program", name: "macOS program", types: /mach/ },
    begins: /^(?:\xfe\xed\xfa[\xce\xcf]|[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe)/,
  },
  { key: "shortcut", name: "Windows shortcut", begins: /^L\0\0\0\x01\x14\x02\0/, types: /shortcut|lnk/ },
  { key: "script", name: "script", begins: /^(?:\xef\xbb\xbf)?#!/, types: /(?:shell|sh|perl|python|ruby)/ },
  {
    key: "ole",
    name: "older Office file",
    begins: /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/,
    types: /msword|ms-(?:excel|powerpoint|office|outlook)|x-msi|vnd\.visio|x-tika/,
  },
  { key: "zip", name: "ZIP archive", begins: /^PK(?:\x03\x04|\x05\x06|\x07\x08)/, types: /zip/ },
  { key: "7z", name: "7-Zip archive", begins: /^7z\xbc\xaf\x27\x1c/, types: /7z/ },
  { key: "rar", name: "RAR archive", begins: /^Rar!\x1a\x07/, types: /rar/ },
  { key: "gzip", name: "GZIP archive", begins: /^\x1f\x8b\x08/, types: /gzip|gtar|tgz/ },
  { key: "bzip2", name: "BZIP2 archive", begins: /^BZh[1-9]1AY/, types: /bzip/ },
  { key: "xz", name: "XZ archive", begins: /^\xfd7zXZ\0/, types: /xz/ },
  { key: "cab", name: "Windows cabinet", begins: /^MSCF\0\0\0\0/, types: /cab/ },
  { key: "disk", name: "disk image", begins: /^[\s\S]{32769}CD001/, types: /iso9660|cd-image/ },
  { key: "disk", name: "disk image", begins: /^(?:conectix|vhdxfile)/, types: /vhd/ },
  { key: "tar", name: "TAR archive", begins: /^[\s\S]{257}ustar[\0 ]/, types: /tar/ },
  { key: "rtf", name: "rich text", begins: /^\{\\rtf/, types: /rtf|msword/ },
  { key: "help", name: "Windows help file", begins: /^ITSF/, types: /htmlhelp/ },
  {
    key: "onenote",
    name: "OneNote section",
    begins: /^\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d\xae\xb1\x53\x78\xd0\x29\x96\xd3/,
    types: /onenote/,
  },
  { key: "winmail", name: "Outlook’s winmail.dat", begins: /^\x78\x9f\x3e\x22/, types: /ms-tnef/ },
  {
    key: "svg",
    name: "SVG drawing",
    begins:
      /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?(?:<!DOCTYPE[^>]{0,300}>\s*)?<(?:\w+:)?svg[\s>]/i,
    types: /svg/,
  },
  {
    key: "html",
    name: "web page",
    begins: /^[\s\S]{0,300}?<(?:!doctype\s+html|html|head|body|script|iframe|meta|title)[\s>/]/i,
    types: /html/,
  },
  { key: "xml", name: "XML", begins: /^\s*<\?xml/, types: /xml/ },
  {
    key: "calendar",
    name: "calendar entry",
    begins: /^(?:\xef\xbb\xbf)?BEGIN:VCALENDAR/i,
    types: /calendar|ics/,
  },
  { key: "card", name: "address card", begins: /^(?:\xef\xbb\xbf)?BEGIN:VCARD/i, types: /vcard|directory/ },
];

/** Office's and other files that are a zip by their first bytes, known by the names inside. */
const packed: (FoundKind & { holds: RegExp })[] = [
  { key: "docx", name: "Word document", holds: /^word\//, types: /wordprocessingml|ms-?word/ },
  { key: "xlsx", name: "Excel workbook", holds: /^xl\//, types: /spreadsheetml|ms-excel/ },
  { key: "pptx", name: "PowerPoint slides", holds: /^ppt\//, types: /presentationml|ms-powerpoint/ },
  { key: "opendocument", name: "OpenDocument file", holds: /^content\.xml$/, types: /opendocument/ },
  { key: "epub", name: "book (EPUB)", holds: /^META-INF\/container\.xml$/, types: /epub/ },
  { key: "program", name: "Java program", holds: /^META-INF\/MANIFEST\.MF$/i, types: /java/ },
  { key: "program", name: "Android program", holds: /^AndroidManifest\.xml$/, types: /android/ },
];

/** Types that say nothing about what a file is. */
const silent =
  /^(?:application\/(?:octet-stream|x-unknown|unknown|binary|force-download|x-download|download)|)$/;

/** What a file is by its content, as far as that can be told; `names`: of what a zip holds. */
export function kindOfFile(bytes: Buffer, names: readonly string[] = []): FoundKind | null {
  const head = bytes.subarray(0, 33_000).toString("latin1");
  const found = kinds.find(({ begins }) => begins.test(head)) ?? null;
  if (found?.key !== "zip") return found;
  return packed.find(({ holds }) => names.some((name) => holds.test(name))) ?? found;
}

/** Does the mail say that a file is something else than its content is? */
export function isOtherwise(said: string, found: FoundKind | null, bytes: Buffer): boolean {
  const type = said.toLowerCase();
  if (silent.test(type)) return false;
  if (found)
    return !found.types.test(type) && !(/^text\/plain/.test(type) && isText(bytes) && found.key !== "html");
  // Nothing is known by its first bytes; of what would be known, that alone says that it is not.
  return (
    kinds.some(({ key, types }) => /^(?:pdf|png|jpeg|gif|webp|zip)$/.test(key) && types.test(type)) &&
    bytes.length > 0
  );
}

const isText = (bytes: Buffer): boolean =>
  !/[\0-\x08\x0e-\x1a]/.test(bytes.subarray(0, 4_000).toString("latin1"));
