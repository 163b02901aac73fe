import optionsWords from 'words:options';
import yourBodyWords from 'words:your-body';
import './settings-nav.css';

const { sections, contents } = optionsWords;

/** The sections in order, each by the fragment of its address. */
const places = {
  reminders: sections.reminders,
  hours: sections.hours,
  moments: sections.moments,
  place: sections.place,
  'my-body': yourBodyWords.title,
  sound: sections.sound,
  look: sections.look,
  sync: sections.sync,
};

/** Links to each section of the page. */
export function SettingsNav() {
  return (
    <nav class="settings-contents" aria-label={contents}>
      {Object.entries(places).map(([place, title]) => (
        <a key={place} href={`#${place}`}>
          {title}
        </a>
      ))}
    </nav>
  );
}
