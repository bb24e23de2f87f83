import { Button } from '@digdir/designsystemet-react';
import type { LinjeFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { Kilde } from '../../ui/Kilde.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { erNull, underNull, visKroner } from '../../ui/penger.ts';
import { usePengeside } from './pengetyper.ts';
import { useGivernavn } from './useGivernavn.ts';

/** Hvem som gir, hva som er sagt om bruken, og det en kan gjøre med linja. */
export function Linjedetaljer({ linje }: { linje: LinjeFragment }) {
  const { linje: tekst } = useSidetekst('oekonomi');
  const { pengeord, ui } = useTekst();
  const rom = useRom().arbeidsrom.kode;
  const { justering, kostnadsart, ikkeOrdinaerDrift, tiltak } = linje;
  const drift = ikkeOrdinaerDrift === null ? linje.kdd !== null && tekst.ikkeErklaert : ikkeOrdinaerDrift ? tekst.ikkeDrift : tekst.kanVaereDrift;
  return (
    <div className="detaljer">
      <Opplysninger rader={[
        [tekst.penger, <Poster key="poster" linje={linje} />],
        [tekst.justering, !erNull(justering) && ui.kroner(`${underNull(justering) ? '' : '+'}${visKroner(justering)}`)],
        [tekst.bruk, <Bruken key="bruken" linje={linje} />],
        [tekst.tiltak, tiltak ? <Lenke key="tiltak" to="/$rom/tiltak/$id" params={{ rom, id: tiltak.id }}>{tiltak.navn}</Lenke> : tekst.utenTiltak],
        [tekst.innsatsomraade, linje.innsatsomraade?.navn],
        [tekst.kostnadsart, kostnadsart && pengeord.kostnadsart[kostnadsart]],
        [tekst.drift, drift],
        [tekst.merknad, linje.merknad],
      ]} />
      <Kilde kilde={linje.kilde} />
      <Linjevalg linje={linje} />
    </div>
  );
}

function Poster({ linje: { poster, oppdiktet } }: { linje: LinjeFragment }) {
  const { linje: tekst } = useSidetekst('oekonomi');
  const givernavn = useGivernavn();
  if (poster.length === 0) return tekst.ingenPoster;
  return (
    <ul className="postliste">
      {poster.map(({ id, beloep, oppdiktet: oppdiktetPost, tilskudd: { navn, kilder, tilskuddsaar } }) => (
        <li key={id}>
          {tekst.post(visKroner(beloep), navn)} <Oppdiktet er={oppdiktetPost && !oppdiktet} />
          <span className="dempet">{kilder.length > 1 ? tekst.felles(givernavn(kilder)) : givernavn(kilder)}, {tekst.tilskuddsaar(tilskuddsaar)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Hva som er sagt om bruken, og hva det betyr for tallene. */
function Bruken({ linje: { brukt, forbruksord, poster } }: { linje: LinjeFragment }) {
  const { linje: tekst } = useSidetekst('oekonomi');
  const { pengeord } = useTekst();
  if (poster.length === 0) return null;
  if (forbruksord === 'alt_brukt') return tekst.brukAlt;
  if (forbruksord === 'ingenting_brukt') return tekst.brukIngenting;
  if (brukt.fra === brukt.til) return tekst.brukKjent;
  if (forbruksord) return tekst.brukOrd(pengeord.bruk[forbruksord]);
  return erNull(brukt.fra) ? tekst.brukIkke : tekst.brukDelt;
}

function Linjevalg({ linje }: { linje: LinjeFragment }) {
  const { linje: tekst } = useSidetekst('oekonomi');
  const { aapne } = usePengeside();
  const valg = ([['foerForbruk', 'forbruk', tekst.foer], ['oenskOverfoering', 'oensk', tekst.oensk], ['updateBudsjettlinje', 'linje', tekst.rediger], ['removeBudsjettlinje', 'fjernLinje', tekst.fjern]] as const)
    .filter(([handling]) => linje.handlinger.includes(handling) && (linje.poster.length > 0 || !/^(foer|oensk)/.test(handling)));
  if (valg.length === 0) return null;
  return (
    <div className="knapper skjul-paa-papir">
      {valg.map(([handling, hva, navn], nr) => (
        <Button key={handling} variant={nr === 0 ? 'secondary' : 'tertiary'} data-size="sm" data-color={hva === 'fjernLinje' ? 'danger' : 'accent'} aria-label={tekst.hva(navn, linje.navn)} onClick={() => aapne({ hva, linje })}>{navn}</Button>
      ))}
    </div>
  );
}
