import { inLines } from "../../../letters/checks/in-lines.ts";
import { endingOf } from "./file-name.ts";

/** Why a file is set apart. */
export type Danger = "program" | "script" | "macros" | "page" | "disk" | "shortcut";

const endings: Record<Danger, string> = {
  program:
    "exe com scr pif msi msp mst dll cpl sys drv ocx jar apk app appx appxbundle msix msixbundle bin run elf deb rpm pkg gadget application appref-ms xll dylib so class",
  script:
    "js jse mjs cjs vbs vbe vb ws wsf wsh wsc sct ps1 ps1xml ps2 psm1 psd1 psc1 msh bat cmd sh bash zsh csh ksh command py pyw pyc pl rb php phtml asp aspx jsp hta reg inf ahk au3 applescript scpt jnlp lua tcl sql",
  macros:
    "docm dotm xlsm xltm xlam xlsb pptm potm ppam ppsm sldm accdb accde mdb mde ade adp dot xlt pot slk iqy oqy rqy dqy one onepkg pub",
  page: "html htm xhtml xht shtml mht mhtml svg svgz xml xsl xslt swf htc chm hlp",
  disk: "iso img vhd vhdx vmdk dmg udf cab ace wim ova ovf",
  shortcut:
    "lnk url website desktop webloc scf library-ms search-ms settingcontent-ms theme themepack diagcab",
};
const byEnding = new Map(
  (Object.entries(endings) as [Danger, string][]).flatMap(([danger, list]) =>
    list.split(" ").map((ending) => [ending, danger] as const),
  ),
);
const byKind: Record<string, Danger> = {
  ...{ program: "program", script: "script", shortcut: "shortcut", help: "page", svg: "page", html: "page" },
  ...{ disk: "disk", cab: "disk", onenote: "macros", xml: "page" },
};
const byType = inLines(
  String.raw`
    (?<page>html|svg|xml$|\+xml|shockwave)|
    (?<script>javascript|ecmascript|x-sh\b|x-shellscript|vbscript|x-python|x-perl|x-php|hta)|
    (?<program>msdownload|x-msdos|dosexec|executable|java-archive|x-msi|android\.package|mach-binary)|
    (?<macros>macroenabled)
  `,
);

/**
 * Is a file one that may act when it is opened: by its ending, by the type that the mail says, by its content, or by the
 * macros inside? In doubt it is. Office files without macros, OpenDocument and calendar entries are not.
 */
export function dangerOfFile(file: {
  name: string;
  type: string;
  kind: string | null;
  bytes: Buffer;
  entries: readonly string[];
}): Danger | null {
  const ending = byEnding.get(endingOf(file.name));
  if (ending) return ending;
  const kind = file.kind ? byKind[file.kind] : undefined;
  if (kind) return kind;
  if (file.entries.some((name) => /vbaProject\.bin$|(?:^|\/)macrosheets\/|^Basic\//i.test(name)))
    return "macros";
  // An older Office file keeps its macros in a folder that is named in UTF-16.
  if (file.kind === "ole" && file.bytes.includes(vba)) return "macros";
  if (file.kind && /^(?:docx|xlsx|pptx|opendocument|epub|calendar|pdf|png|jpeg|gif|webp)$/.test(file.kind))
    return null;
  const groups = byType.exec(file.type.toLowerCase().split(";")[0]?.trim() ?? "")?.groups ?? {};
  return (Object.keys(groups).find((one) => groups[one] !== undefined) as Danger | undefined) ?? null;
}

const vba = Buffer.from("_VBA_PROJECT", "utf16le");
