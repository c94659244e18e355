// Passkeys: a button with data-passkey asks the server for options, the browser for a credential, the server what next.
const token = () => document.querySelector("meta[name=csrf-token]")?.content ?? "";

async function ask(address, body) {
  const answer = await fetch(address, {
    method: "POST",
    headers: { "X-CSRF-TOKEN": token(), "Content-Type": "application/json", Accept: "application/json" },
    body,
  });
  const said = await answer.json();
  if (!answer.ok) throw new Error(said.said ?? "");
  return said;
}

async function credential(kind, options) {
  if (kind === "create") {
    return navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) });
  }
  return navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}

function why(error) {
  const numbers = /^[\d.]+$|^\[/.test(location.hostname);
  if (numbers) return `Passkeys need a name instead of numbers in the address. Open http://localhost:${location.port}/ instead.`;
  if (!window.PublicKeyCredential) return "This browser has no passkeys here. Use a password.";
  if (error.name === "NotAllowedError") return "No passkey was chosen. Try again, or use a password.";
  if (error.name === "InvalidStateError") return "This device has a passkey for you already.";
  return error.message || "That did not work. Try again, or use a password.";
}

async function use(button) {
  const said = button.closest(".form").querySelector("[data-passkey-said]");
  said.hidden = true;
  button.setAttribute("aria-busy", "true");
  try {
    const options = await ask(button.dataset.options);
    const made = await credential(button.dataset.passkey, options);
    const label = document.getElementById("label")?.value ?? "";
    const address = new URL(button.dataset.answer, location.origin);
    if (label) address.searchParams.set("label", label);
    location.assign((await ask(address, JSON.stringify(made.toJSON()))).to);
  } catch (error) {
    said.textContent = why(error);
    said.hidden = false;
    said.focus();
  } finally {
    button.removeAttribute("aria-busy");
  }
}

addEventListener("click", ({ target }) => {
  const button = target.closest?.("[data-passkey]");
  if (button) use(button);
});
