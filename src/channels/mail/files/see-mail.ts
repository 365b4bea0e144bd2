import { header } from "../headers.ts";
import { cleanPage } from "../page/clean-page.ts";
import { enclosedIn, parse } from "../parse.ts";
import { type Invitation, invitation } from "../parsing/invitation.ts";
import type { Protection } from "../parsing/protection.ts";
import type { File } from "../parsing/take-apart.ts";
import { type Listing, listTar, listZip } from "./archive.ts";
import { type Danger, dangerOfFile } from "./danger.ts";
import { isOtherwise, kindOfFile } from "./file-kind.ts";
import { fileName, isDoubled } from "./file-name.ts";
import { pictureSize } from "./picture-size.ts";

/** A file of a mail, as far as it can be told without opening it. `nth`: its place in the mail, from 1. */
export type SeenFile = {
  nth: number;
  name: string;
  isDoubled: boolean;
  /** The type that the mail says, and what its content is, in words. */
  said: string;
  found: string | null;
  isOtherwise: boolean;
  size: number;
  sha256: string;
  inline: boolean;
  danger: Danger | null;
  /** Pixels, of a picture that can be shown small. */
  picture: [number, number] | null;
  archive: Omit<Listing, "paths"> | null;
  /** The words of a mail within the mail. */
  text: string | null;
  invitation: Invitation | null;
};

/** What a mail holds beside its words. */
export type Seen = {
  files: SeenFile[];
  page: { blocked: number; links: number; misleading: number; isCut: boolean } | null;
  protection: Protection | null;
  /** Its program asks us to say when it was read. We never do. */
  asksReceipt: boolean;
  /** No reader survived it, or it has more parts than are read. */
  isClosed?: true;
};

const mostFiles = 200;

/** Looks at what a mail holds. Belongs into the process that may be killed for it (`parsing/child.ts`). */
export async function seeMail(raw: Buffer): Promise<Seen> {
  const [{ files, html, headers }, { attachments, protection }] = [await enclosedIn(raw), await parse(raw)];
  const seen: SeenFile[] = [];
  for (const [at, file] of files.slice(0, mostFiles).entries())
    seen.push(
      await seenFile(file, at + 1, attachments.find(({ sha256 }) => sha256 === file.sha256)?.text ?? null),
    );
  const page = html?.trim() ? cleanPage(html) : null;
  return {
    files: seen,
    page: page && {
      blocked: page.blocked,
      links: page.links,
      misleading: page.misleading,
      isCut: page.isCut,
    },
    protection,
    asksReceipt: ["disposition-notification-to", "return-receipt-to", "x-confirm-reading-to"].some(
      (name) => header(headers, name) !== "",
    ),
  };
}

async function seenFile(file: File, nth: number, text: string | null): Promise<SeenFile> {
  const bytes = file.first;
  const name = fileName(file.name ?? unnamed(file.type));
  const archive = bytes.subarray(0, 2).toString() === "PK" ? await listZip(bytes) : null;
  const kind = kindOfFile(bytes, archive?.paths);
  const listed = kind?.key === "tar" ? listTar(bytes) : archive;
  const isWords = file.type === "message/rfc822" || file.type === "text/calendar";
  const { paths: entries = [], ...listing } = listed ?? {};
  return {
    ...{ nth, name, isDoubled: isDoubled(name), said: file.type, found: kind?.name ?? null },
    isOtherwise: !isWords && isOtherwise(file.type, kind, bytes),
    ...{ size: file.size, sha256: file.sha256, inline: file.inline },
    danger: isWords ? null : dangerOfFile({ name, type: file.type, kind: kind?.key ?? null, bytes, entries }),
    picture: kind ? pictureSize(bytes, kind.key) : null,
    archive: kind && isArchive.test(kind.key) && listed ? (listing as Omit<Listing, "paths">) : null,
    text: file.type === "message/rfc822" ? text : null,
    invitation: file.type === "text/calendar" || kind?.key === "calendar" ? invitation(bytes) : null,
  };
}

const isArchive = /^(?:zip|tar)$/;

const unnamed = (type: string): string =>
  type === "message/rfc822" ? "forwarded mail.eml" : type === "text/calendar" ? "invitation.ics" : "file";

/** One file of a mail, decoded; null when there is none at this place. */
export async function fileOf(raw: Buffer, nth: number): Promise<{ base64: string } | null> {
  const { files } = await enclosedIn(raw);
  const file = files[nth - 1];
  return file && file.first.length === file.size ? { base64: file.first.toString("base64") } : null;
}

/** A mail's page with what is allowed in it, and the bytes of the pictures that it shows, by their place; null without a page. */
export async function pageOf(raw: Buffer): Promise<ReadPage | null> {
  const { files, html } = await enclosedIn(raw);
  if (!html?.trim()) return null;
  const { pictures, ...page } = cleanPage(html);
  let room = mostPictureBytes;
  const bytesOf = (one: (typeof pictures)[number]): string | null => {
    const found =
      "cid" in one ? files.find(({ cid }) => cid === one.cid)?.first : Buffer.from(one.base64, "base64");
    if (!found || found.length > room) return null;
    room -= found.length;
    return found.toString("base64");
  };
  return { ...page, pictures: pictures.map(bytesOf) };
}

export type ReadPage = Omit<ReturnType<typeof cleanPage>, "pictures"> & { pictures: (string | null)[] };
const mostPictureBytes = 8_000_000;
