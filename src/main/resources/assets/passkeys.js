// Passkeys are the one thing that needs a script: the browser speaks with the device here.
// The form it stands in sends what the device answered, like any other form.

const toBytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0))

const toText = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '')

const known = (credentials) => (credentials ?? []).map((c) => ({ ...c, id: toBytes(c.id) }))

async function ask(form) {
  const token = form.querySelector('input[name="_csrf"]')
  const response = await fetch(form.dataset.options, {
    method: 'POST',
    body: new URLSearchParams({ [token.name]: token.value })
  })
  if (!response.ok) {
    throw new Error(`Asked for a passkey, got ${response.status}`)
  }
  return response.json()
}

function make(options) {
  return navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: toBytes(options.challenge),
      user: { ...options.user, id: toBytes(options.user.id) },
      excludeCredentials: known(options.excludeCredentials)
    }
  })
}

function use(options) {
  return navigator.credentials.get({
    publicKey: {
      ...options,
      challenge: toBytes(options.challenge),
      allowCredentials: known(options.allowCredentials)
    }
  })
}

function written(credential) {
  const answer = credential.response
  const response = { clientDataJSON: toText(answer.clientDataJSON) }
  if (answer.attestationObject) {
    response.attestationObject = toText(answer.attestationObject)
    response.transports = answer.getTransports ? answer.getTransports() : []
  } else {
    response.authenticatorData = toText(answer.authenticatorData)
    response.signature = toText(answer.signature)
    response.userHandle = answer.userHandle ? toText(answer.userHandle) : undefined
  }
  return JSON.stringify({
    id: credential.id,
    rawId: toText(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment,
    clientExtensionResults: credential.getClientExtensionResults(),
    response
  })
}

for (const form of document.querySelectorAll('form[data-passkey]')) {
  const failed = form.querySelector('[data-passkey-failed]')
  form.querySelector('[data-passkey-needs]').hidden = true
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    failed.hidden = true
    try {
      const options = await ask(form)
      const answer = await (form.dataset.passkey === 'make' ? make(options) : use(options))
      form.elements.credential.value = written(answer)
      form.submit()
    } catch (cancelledOrUnknown) {
      failed.hidden = false
    }
  })
}
