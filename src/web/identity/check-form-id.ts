/** The form that sends a check to the address on file; buttons elsewhere on the page may send it too. */
export const checkForm = "send-check";
