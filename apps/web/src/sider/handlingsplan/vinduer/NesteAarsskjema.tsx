import { Paragraph } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { StartNesteAarDocument, type NesteAarQuery, type Plangrep, type PlantiltakFragment } from '../../../generated/graphql.ts';
import { useHandling } from '../../../graphql/useHandling.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { useRom } from '../../../tilgang/rom.tsx';
import { visKroner } from '../../../ui/penger.ts';
import { Seksjon } from '../../../ui/Seksjon.tsx';
import { Skjema } from '../../../ui/skjema/Skjema.tsx';
import { forslag, oppsummering } from '../planforslag.ts';
import { Grepvalg } from './Grepvalg.tsx';

type Tiltaket = NesteAarQuery['tiltakListe']['rader'][number];

/** Et valg for hvert tiltak, med et forslag. Det som velges, er et utkast til det er vedtatt. */
export function NesteAarsskjema({ aar, aarets, alle }: { aar: number; aarets: readonly PlantiltakFragment[]; alle: readonly Tiltaket[] }) {
  const { nesteAar: tekst } = useSidetekst('handlingsplanskjema');
  const rom = useRom().arbeidsrom.kode;
  const navigate = useNavigate();
  const start = useHandling(StartNesteAarDocument);
  const [finnes, med] = useMemo(() => [new Map(alle.map((tiltak) => [tiltak.id, tiltak])), new Set(aarets.map(({ tiltak }) => tiltak.id))], [alle, aarets]);
  // Et tiltak som er lagt bort etter at planen ble laget, kan ikke stå i en ny.
  const kanMed = aarets.filter(({ tiltak }) => finnes.has(tiltak.id));
  const andre = alle.filter(({ id }) => !med.has(id));
  const valg: Record<string, string> = Object.fromEntries([
    ...kanMed.map(({ tiltak, grep }) => [tiltak.id, forslag(finnes.get(tiltak.id)?.status, grep)]), ...andre.map(({ id }) => [id, '']),
  ]);
  const felter = Object.fromEntries([...kanMed.map(({ tiltak }) => [tiltak.id, tiltak.navn]), ...andre.map(({ id, navn }) => [id, navn])]) as Record<string, string>;
  return (
    <Skjema
      navn={`neste-aar-${aar}`} felter={felter} start={valg} knapp={tekst.knapp(aar + 1)} ferdig={() => {}}
      send={async (verdier) => {
        const valgte = Object.entries(verdier).filter(([, grep]) => grep).map(([tiltakId, grep]) => ({ tiltakId, grep: grep as Plangrep }));
        const svar = await start({ input: { fraAar: aar, valg: valgte } });
        if (svar.ok) void navigate({ to: '/$rom/handlingsplan/$aar', params: { rom, aar: String(aar + 1) }, search: {} });
        return svar;
      }}
    >
      <Seksjon tittel={tekst.aarets(aar)}>
        <Paragraph>{tekst.forslag} {tekst.slik}</Paragraph>
        <ul className="grepvalg">
          {kanMed.map(({ tiltak, grep, sum }) => <li key={tiltak.id}><Grepvalg id={tiltak.id} navn={tiltak.navn} status={finnes.get(tiltak.id)?.status} iAar={{ aar, grep, sum }} /></li>)}
        </ul>
      </Seksjon>
      {andre.length > 0 && (
        <Seksjon tittel={tekst.andre}>
          <details>
            <summary>{tekst.andreTekst(andre.length)}</summary>
            <ul className="grepvalg">{andre.map(({ id, navn, status }) => <li key={id}><Grepvalg id={id} navn={navn} status={status} /></li>)}</ul>
          </details>
        </Seksjon>
      )}
      <Oppsummert aar={aar + 1} aarets={kanMed.map(({ tiltak, sum }) => ({ tiltakId: tiltak.id, sum }))} />
    </Skjema>
  );
}

/** Hva valgene gir, før en begynner. */
function Oppsummert({ aar, aarets }: { aar: number; aarets: { tiltakId: string; sum: string }[] }) {
  const { nesteAar: tekst } = useSidetekst('handlingsplanskjema');
  const { med, ute, medLinjer, sum } = oppsummering(useWatch() as Record<string, string>, aarets);
  return (
    <div className="skjer" role="status">
      <Paragraph>{med === 0 ? tekst.ingen : <>{tekst.med(med, ute)} {medLinjer > 0 ? tekst.linjer(medLinjer, visKroner(sum)) : tekst.utenLinjer}</>}</Paragraph>
      <Paragraph>{tekst.skjer(aar)}</Paragraph>
    </div>
  );
}
