import { type ReactNode, type RefObject, useId } from "react";
import { Button } from "./button.tsx";

type Props = {
  /** Call `showModal()` on it. */
  handle: RefObject<HTMLDialogElement | null>;
  title: string;
  closeWord?: string;
  children: ReactNode;
};

/** The browser's own dialog: focus stays in it, Escape closes it. */
export function Dialog({ handle, title, closeWord = "Close", children }: Props) {
  const id = useId();
  return (
    <dialog className="dialog" ref={handle} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        <Button type="button" manner="bare" keys="Esc" onClick={() => handle.current?.close()}>
          {closeWord}
        </Button>
      </header>
      <div className="body flow">{children}</div>
    </dialog>
  );
}
