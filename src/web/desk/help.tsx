import { useMemo, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { Dialog } from "../ui/dialog.tsx";
import { Kbd } from "../ui/kbd.tsx";
import { forgetAll } from "./parked-calls.ts";
import { type Keys, singleKeysAreOff, turnSingleKeys, useKeys } from "./use-keys.ts";
import { useLeaving } from "./use-leaving.ts";

const everywhere = [
  ["N", "log a call, from anywhere"],
  ["/", "search"],
  ["?", "these keys"],
  ["Ctrl .", "blank the screen, and show it again"],
] as const;
const here = [
  ["J", "next row"],
  ["K", "row before"],
  ["Enter", "open it"],
  ["R", "reply"],
  ["O", "note, in an inquiry"],
  ["E", "escalate"],
  ["A", "what waits for your answer, in an inquiry"],
  ["Ctrl Enter", "send what you write"],
  ["Esc", "park the call; leave a field"],
] as const;

/** The keys of the desk, and the dialog that tells them. */
export function Help({ viewer, mayLog }: { viewer: string; mayLog: boolean }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const left = useRef<Element>(null);
  const navigate = useNavigate();
  const [isOff, setOff] = useState(false);
  // Nobody can open it without a script: what it says is written when it is asked for, not into every page.
  const [isAsked, setAsked] = useState(false);
  const keys = useMemo(
    (): Keys => ({
      "Ctrl+.": () => {
        const focused = document.activeElement;
        const isBlank = document.querySelector(".desk")?.toggleAttribute("data-blank");
        if (isBlank) left.current = focused;
        else if (left.current instanceof HTMLElement) left.current.focus(); // what is hidden loses the focus
      },
      "?": () => {
        setOff(singleKeysAreOff());
        setAsked(true);
        dialog.current?.showModal();
      },
      "/": () => void navigate("/desk?q="),
      ...(mayLog && { n: () => void navigate("/desk/call") }),
    }),
    [navigate, mayLog],
  );
  useKeys(keys);
  useLeaving(viewer);
  return (
    <Dialog handle={dialog} title="Keys">
      {isAsked ? (
        <>
          <List title="Everywhere" keys={everywhere} />
          <List title="In lists and inquiries" keys={here} />
          <label className="choice">
            <input
              type="checkbox"
              checked={!isOff}
              onChange={({ target }) => {
                turnSingleKeys(target.checked);
                setOff(!target.checked);
              }}
            />
            <span>Single letters act as keys</span>
            <span className="help">Turn this off if you dictate.</span>
          </label>
          <p>
            <button type="button" className="button quiet" onClick={() => forgetAll(viewer)}>
              Forget parked calls and drafts on this computer
            </button>
          </p>
        </>
      ) : null}
    </Dialog>
  );
}

const List = ({ title, keys }: { title: string; keys: readonly (readonly [string, string])[] }) => (
  <section>
    <h3>{title}</h3>
    <dl className="keylist">
      {keys.map(([key, does]) => (
        <div key={key}>
          <dt>
            <Kbd>{key}</Kbd>
            <span className="unseen">{key}</span>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  </section>
);
