import asyncHooks from "node:async_hooks";

// Node's test runner follows every promise, to say in which test it was that one nobody waited for failed. That is a fifth
// of the time of a test that asks the database or draws pages; without it such a failure is told as its file's.
const { createHook } = asyncHooks;
asyncHooks.createHook = (callbacks) => createHook({ ...callbacks, trackPromises: false });
