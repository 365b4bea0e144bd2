import { Form } from "react-router";
import { Button } from "../ui/button.tsx";
import { Kbd } from "../ui/kbd.tsx";

/** Searches what was said to and by parents. */
export const SearchBox = ({ words }: { words: string }) => (
  <Form method="get" action="/desk" role="search" className="searchbox">
    <label htmlFor="q">
      Search <Kbd>/</Kbd>
    </label>
    <input id="q" name="q" type="search" className="input" defaultValue={words} dir="auto" maxLength={200} />
    <Button manner="quiet">Search</Button>
  </Form>
);
