// The script of the page that `renmai review --html` writes. Plain JavaScript for any browser; no network.
const sections = [...document.querySelectorAll('section')]
const by = document.getElementById('by')
const key = id => `renmai ${id}`

// A page opened from disk may have no storage; answers then last as long as the page.
const remember = (id, value) => {
  try {
    if (value === null) localStorage.removeItem(key(id))
    else localStorage.setItem(key(id), JSON.stringify(value))
  } catch {}
}
const remembered = id => {
  try {
    return JSON.parse(localStorage.getItem(key(id)) ?? 'null')
  } catch {
    return null
  }
}

const answers = new Map()

const show = section => {
  const answer = answers.get(section.id)
  for (const input of section.querySelectorAll('input[type=radio]')) input.checked = input.value === answer?.judgement
  section.className = answer ? 'done' : ''
  document.getElementById('done').textContent = String(answers.size)
}

const decide = (section, judgement) => {
  const reason = section.querySelector('.reason').value
  const answer = { judgement, reason, at: new Date().toISOString() }
  answers.set(section.id, answer)
  remember(section.id, answer)
  show(section)
}

for (const section of sections) {
  const before = remembered(section.id)
  if (before) {
    answers.set(section.id, before)
    section.querySelector('.reason').value = before.reason
  }
  for (const input of section.querySelectorAll('input[type=radio]'))
    input.addEventListener('change', () => decide(section, input.value))
  section.querySelector('.reason').addEventListener('change', () => {
    const answer = answers.get(section.id)
    if (answer) decide(section, answer.judgement)
  })
  section.querySelector('.clear').addEventListener('click', () => {
    answers.delete(section.id)
    remember(section.id, null)
    show(section)
  })
  show(section)
}

by.value = remembered('by') ?? ''
by.addEventListener('change', () => remember('by', by.value))

/** The answers as lines of judgements.jsonl. */
const lines = name =>
  sections
    .filter(section => answers.has(section.id))
    .map(section => {
      const { judgement, at, reason } = answers.get(section.id)
      const { a, b } = JSON.parse(section.getAttribute('data-anchors'))
      return `${JSON.stringify({ a, b, judgement, by: name, at, reason })}\n`
    })
    .join('')

document.getElementById('save').addEventListener('click', () => {
  const name = by.value.trim()
  if (name === '') {
    by.focus()
    return
  }
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([lines(name)], { type: 'application/jsonl' }))
  link.download = 'decisions.jsonl'
  link.click()
})
