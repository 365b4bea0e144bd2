import type { ReactNode } from "react";
import { wordsIn } from "../../letters/words/words-in.ts";
import { telephone } from "../telephone.ts";
import { PortalFrame } from "../ui/portal-frame.tsx";
import { Unbroken } from "../ui/unbroken.tsx";
import type { PortalFrameOf } from "./frame-of.ts";

/** A parent's page in its frame and language; at its foot the school's number, for whoever would rather ring. */
export function PortalPage({
  frame,
  phone,
  children,
}: {
  frame: PortalFrameOf;
  phone?: string;
  children: ReactNode;
}) {
  const { frame: words, problems } = wordsIn(frame.language).pages;
  return (
    <PortalFrame {...frame} languagesWord={words.languages} skipWord={words.skip}>
      {children}
      {phone ? (
        <p className="foot">
          <a href={telephone(phone)}>
            <Unbroken words={problems.call(phone)} part={phone} />
          </a>
        </p>
      ) : null}
    </PortalFrame>
  );
}
