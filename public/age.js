// Says at the foot of the window how old the site is, once it has not been built for two days. The day is asked for from a
// file of the site that every build renews; where that cannot be had, nothing is said.
const band = document.querySelector('.age');
const [day, old] = [86_400_000, 2];

/** The file as the host has it now, else as the browser last had it. */
const read = async (address) => {
  const response = await fetch(address, { cache: 'no-cache' }).catch(() =>
    fetch(address, { cache: 'force-cache' }),
  );
  return response.json();
};

/** Today where the publisher is, in the form of a record: 2026-11-22. */
const todayIn = (timeZone) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(Date.now());

/** A day as the language of the page writes it. */
function shown(date, { locale, ...form }) {
  return new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(Date.parse(date));
}

async function tell({ site, text, dates }) {
  const { asOf, timeZone, followsClock } = await read(site);
  const days = (Date.parse(todayIn(timeZone)) - Date.parse(asOf)) / day;
  if (!followsClock || !(days >= old)) return;
  const words = text.replace('{day}', shown(asOf, JSON.parse(dates))).replace('{days}', days);
  band.append(Object.assign(document.createElement('p'), { textContent: words }));
  band.hidden = false;
}

tell(band.dataset).catch(() => undefined);
