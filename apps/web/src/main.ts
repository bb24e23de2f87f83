import './tema/stilark.css';
import { lastFargevalg, skrivUtILyst } from './tema/fargevalg.ts';
import { settMaalform } from './tekst/gjeldende.ts';
import { lastTekst } from './tekst/last.ts';
import { foersteMaalform } from './tekst/maalform.ts';

const rot = document.getElementById('rot');
if (!rot) throw new Error('index.html mangler #rot');
lastFargevalg();
const maalform = foersteMaalform();
// Før noe vises: en skjermleser skal lese det første ordet på riktig språk.
settMaalform(maalform);
skrivUtILyst();

// React alene er tyngre enn hele innloggingen får være. Derfor er den en egen, lett side,
// og hver innlogging begynner med tomt minne: ingenting fra forrige person henger igjen.
if (location.pathname === '/logg-inn') {
  const [{ startInnlogging }, tekst] = await Promise.all([import('./sider/logg-inn/start.ts'), lastTekst(maalform)]);
  startInnlogging(rot, tekst);
} else {
  const [{ startApp }, tekst] = await Promise.all([import('./app.tsx'), lastTekst(maalform)]);
  startApp(rot, tekst);
}
