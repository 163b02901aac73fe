import { minutes } from '@/locales/en/time';

/** The words of the settings for the moment and the loudness of a reminder. */
export const settingsMomentsWords = {
  wait: 'Wait for a pause in my typing',
  waitDetail:
    'A due reminder waits until keys and mouse are still for a few seconds, for at most this long. Then it comes anyway.',
  waitValue: (count: number) => (count === 0 ? 'Come at once' : `up to ${minutes(count)}`),
  headsUp: 'A mark on the icon a minute before',
  headsUpDetail: 'So that a stretch never surprises you. It wakes the browser a little more often.',
  holds: 'What keeps a reminder back',
  holdsLead: 'It is not lost: one comes afterwards, never several.',
  fullScreen: 'A window that fills the screen',
  fullScreenDetail:
    'A talk or a film in the browser. Other programs cannot be seen; for those, press “In a call” in the popup.',
  call: 'A call that the browser sees',
  callDetail:
    'Microphone, camera or a shared screen in a tab. Only Firefox tells Loosen; in other browsers, press “In a call” in the popup.',
  sound: 'A tab that plays sound',
  soundDetail: 'For calls that nothing else gives away. Music holds reminders back too, then.',
  sitting: 'How Loosen knows that I sit',
  model: 'It goes by',
  modelDetail:
    'Keys and mouse tell who is at the desk, and time away counts as a break. Some Linux desktops never tell; there the clock alone is better.',
  models: { presence: 'Keys and mouse', fixed: 'The clock alone' },
  away: 'Away after',
  awayDetail:
    'This long without keys or mouse counts as a break. Sound in a tab counts as being here.',
  awayValue: minutes,
  rungs: 'How far a reminder may go',
  rungsLead:
    'The icon always shows it. Each of these is one step more. Nothing takes the focus unasked: the popup and the guide open by themselves only once you turn that on here.',
  notification: 'Show a notification',
  notificationDetail: 'By your system, with its own rules for quiet times.',
  soundRung: 'Play a short tone',
  soundRungDetail: 'Which one, and how loud, you choose under “Sound and voice”.',
  popup: 'Open the popup',
  popupDetail: 'Over the page that you are on. It takes the keyboard until you close it.',
  guide: 'Open the guide',
  guideDetail:
    'A window behind your work, which waits for you. For those who miss everything else.',
  log: 'Why was I reminded, or not?',
  logDetail: 'Loosen writes down what it did and why, on this device only.',
  openLog: 'Open the log',
} as const;
