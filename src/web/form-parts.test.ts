import assert from "node:assert/strict";
import { test } from "node:test";
import { formParts } from "./form-parts.ts";

async function read(request: Request) {
  const found: { name: string; file: string | null; words: string }[] = [];
  for await (const { name, file, content } of formParts(request)) {
    let words = "";
    for await (const some of content) words += some.toString("latin1");
    found.push({ name, file, words });
  }
  return found;
}

test("a form is read as the platform writes it, also in small pieces", async () => {
  const form = new FormData();
  form.set("key", "1");
  const words = `${"a".repeat(70_000)}\r\n--not the end\r\n`;
  form.append("files", new File([words], "one.eml"));
  form.append("files", new File([""], "none.eml"));
  const written = new Request("http://a/", { method: "POST", body: form });
  const type = written.headers.get("content-type") ?? "";
  const bytes = new Uint8Array(await written.arrayBuffer());
  for (const piece of [17, 4_096, bytes.length]) {
    const body = new ReadableStream({
      start(out) {
        for (let at = 0; at < bytes.length; at += piece) out.enqueue(bytes.subarray(at, at + piece));
        out.close();
      },
    });
    const request = new Request("http://a/", {
      method: "POST",
      body,
      ...({ duplex: "half" } as object),
      headers: { "content-type": type },
    });
    assert.deepEqual(await read(request), [
      { name: "key", file: null, words: "1" },
      { name: "files", file: "one.eml", words },
      { name: "files", file: "none.eml", words: "" },
    ]);
  }
});

test("a form that breaks off throws; one that is no such form has no fields", async () => {
  const headers = { "content-type": "multipart/form-data; boundary=b" };
  const cut = new Request("http://a/", {
    ...{ method: "POST", headers },
    body: '--b\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\nhalf of',
  });
  await assert.rejects(read(cut), (thrown) => {
    const { data, init } = thrown as { data: string; init: { status: number } };
    return init.status === 400 && /nothing was done/.test(data);
  });
  assert.deepEqual(
    await read(new Request("http://a/", { method: "POST", body: new URLSearchParams("a=b") })),
    [],
  );
});
