import type { ReactNode } from "react";
import { Form } from "react-router";

type Props = { act: string; children: ReactNode; takesFile?: boolean; hidden?: Record<string, string> };

/** One act on a request as a form that works without scripts. */
export const StepForm = ({ act, children, takesFile, hidden = {} }: Props) => (
  <Form
    method="post"
    className="flow"
    preventScrollReset
    {...(takesFile && { encType: "multipart/form-data" as const })}
  >
    <input type="hidden" name="act" value={act} />
    {Object.entries(hidden).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    {children}
  </Form>
);
