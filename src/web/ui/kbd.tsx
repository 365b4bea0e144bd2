/** A key of the keyboard. Not read out: it repeats what the control says. */
export const Kbd = ({ children }: { children: string }) => (
  <span className="kbd" aria-hidden="true">
    {children}
  </span>
);
