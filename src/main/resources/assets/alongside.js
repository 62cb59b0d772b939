// Everything works without this; it only makes the page smoother.
import {
  createAll,
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  Header,
  NotificationBanner,
  Radios,
  SkipLink
} from './nhsuk-frontend.js'

for (const part of [
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  Header,
  NotificationBanner,
  Radios,
  SkipLink
]) {
  createAll(part)
}

// An answer is saved the moment it is chosen; the button does the same without script.
for (const form of document.querySelectorAll('form#response')) {
  const state = form.querySelector('#response-state')
  const words = form.querySelector('textarea')

  const complete = () => {
    const chosen = form.querySelector('input[name="answer"]:checked')
    return chosen && (!['OBJECT', 'CONCERN'].includes(chosen.value) || words.value.trim() !== '')
  }

  const save = async () => {
    if (!complete()) return
    state.textContent = state.dataset.saving
    try {
      const answer = await fetch(form.action, {
        method: 'POST',
        body: new URLSearchParams(new FormData(form)),
        credentials: 'same-origin'
      })
      state.textContent = answer.ok ? state.dataset.saved : state.dataset.failed
    } catch {
      state.textContent = state.dataset.failed
    }
  }

  form.addEventListener('change', save)
}

// A page of answers is also saved while somebody types; leaving it does the same without script.
for (const form of document.querySelectorAll('form#answers')) {
  const state = form.querySelector('#answers-state')
  let waiting = 0
  let unsaved = false

  const save = async () => {
    clearTimeout(waiting)
    if (!unsaved) return
    unsaved = false
    const words = [...new FormData(form)].filter(([, value]) => typeof value === 'string')
    try {
      const answer = await fetch(form.action, {
        method: 'POST',
        body: new URLSearchParams([...words, ['later', 'yes']]),
        credentials: 'same-origin',
        redirect: 'manual',
        keepalive: true
      })
      state.textContent = answer.type === 'opaqueredirect' ? state.dataset.saved : ''
    } catch {
      unsaved = true
      state.textContent = state.dataset.failed
    }
  }

  form.addEventListener('input', () => {
    unsaved = true
    state.textContent = ''
    clearTimeout(waiting)
    waiting = setTimeout(save, 2000)
  })
  form.addEventListener('submit', () => {
    clearTimeout(waiting)
    unsaved = false
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save()
  })
}

// A voice or a film can be recorded where the browser knows how; everywhere else a file is chosen.
const recorder = document.querySelector('#recorder')
if (recorder && navigator.mediaDevices && window.MediaRecorder) {
  const words = recorder.dataset
  const input = document.querySelector('#file')
  const state = document.createElement('p')
  state.setAttribute('role', 'status')

  const named = (type) => {
    if (type.includes('webm')) return 'recording.webm'
    if (type.includes('ogg')) return 'recording.ogg'
    return type.startsWith('video') ? 'recording.mp4' : 'recording.m4a'
  }

  const keep = (parts, type, film) => {
    const file = new File(parts, named(type), { type })
    const chosen = new DataTransfer()
    chosen.items.add(file)
    input.files = chosen.files
    recorder.querySelector('audio, video')?.remove()
    const again = document.createElement(film ? 'video' : 'audio')
    again.controls = true
    again.className = 'alongside-film'
    again.src = URL.createObjectURL(file)
    recorder.append(again)
    state.textContent = words.there
  }

  const button = (text, film) => {
    const press = document.createElement('button')
    press.type = 'button'
    press.className = 'nhsuk-button nhsuk-button--secondary'
    press.textContent = text
    let running = null
    press.addEventListener('click', async () => {
      if (running) return running.stop()
      try {
        const stream = await navigator.mediaDevices.getUserMedia({ audio: true, video: film })
        const parts = []
        running = new MediaRecorder(stream)
        running.ondataavailable = (event) => parts.push(event.data)
        running.onstop = () => {
          stream.getTracks().forEach((track) => track.stop())
          keep(parts, running.mimeType, film)
          running = null
          press.textContent = text
        }
        running.start()
        press.textContent = words.stop
        state.textContent = words.going
      } catch {
        state.textContent = words.refused
      }
    })
    return press
  }

  recorder.append(button(words.sound, false), ' ', button(words.film, true), state)
  recorder.hidden = false
}

// The picture on a card leads here with its code, which no address that is sent may hold.
const code = document.querySelector('form[action="/card"] #code')
if (code && location.hash.length > 1) {
  code.value = location.hash.slice(1)
  history.replaceState(null, '', location.pathname)
}
