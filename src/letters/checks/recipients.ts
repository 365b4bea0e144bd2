import type { Finding } from "./about.ts";
import { finding } from "./codes.ts";
import type { Check } from "./letter.ts";

const bare = (address: string): string => {
  const open = address.lastIndexOf("<");
  const inner = open >= 0 ? address.slice(open + 1).replace(">", "") : address;
  return inner.trim().toLowerCase();
};

/** C22. SOP 3.3. A letter goes only to addresses that may have it: this parent's on file, and the school's own. */
export const recipients: Check = ({ draft, about }) => {
  const allowed = new Set([...about.entitledAddresses, ...about.schoolContacts].map(bare));
  const findings: Finding[] = [];
  for (const address of [...draft.to, ...(draft.cc ?? [])]) {
    if (!address.trim() || allowed.has(bare(address)) || findings.length === 8) continue;
    findings.push(
      finding(
        "C22",
        `${bare(address)} is not an address that may have this letter.`,
        "Take it out. A second parent gets a letter of their own, after their own check.",
      ),
    );
  }
  return findings;
};
