import { Paragraph } from '@digdir/designsystemet-react';
import { useWatch } from 'react-hook-form';
import { aarsakskoder, limits, type Aarsakskode } from '#libs/contracts';
import { OenskOverfoeringDocument, type LinjeFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useKan } from '../../tilgang/rom.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { kronerEllerNull } from '../../ui/penger.ts';
import { Beloepsfelt } from '../../ui/skjema/Beloepsfelt.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { tekstEllerNull } from '../../ui/skjema/verdier.ts';
import type { Vindusvalg } from './EttVindu.tsx';
import { usePengeside } from './pengetyper.ts';

const UTEN_POST = 'uten';

/** Det som blir igjen, kan ønskes med til neste år, også før noen vet hvor mye det er. */
export function Oenskeskjema({ linje, lukk, ferdig }: Vindusvalg & { linje?: LinjeFragment | undefined }) {
  const { oensk: tekst } = useSidetekst('oekonomiskjema');
  const { ord } = useTekst();
  const { aar, linjer, tiltak } = usePengeside();
  const skriverAlt = useKan('oekonomi.skriv');
  const oensk = useHandling(OenskOverfoeringDocument);
  const poster = (linje ? [linje] : linjer.filter(({ handlinger }) => handlinger.includes('oenskOverfoering')))
    .flatMap((en) => en.poster.map((post) => ({ id: post.id, linje: en, navn: en.poster.length > 1 || linje ? tekst.post(en.navn, post.tilskudd.navn) : en.navn })));
  const valgt = (id: string) => poster.find((post) => post.id === id)?.linje;
  const utenPost = skriverAlt || tiltak ? [[UTEN_POST, tekst.utenPost] as const] : [];
  return (
    <Dialogvindu tittel={tekst.tittel} lukk={lukk}>
      <Skjema
        navn={`oensk-${linje?.id ?? tiltak?.id ?? aar}`} felter={tekst.felter} knapp={tekst.knapp} ferdig={ferdig} avbryt={lukk}
        start={{ post: linje?.poster.length === 1 ? linje.poster[0]!.id : '', navn: '', beloep: '', aarsakskode: '', begrunnelse: '' }}
        send={({ post, navn, beloep, aarsakskode, begrunnelse }) => oensk({
          input: {
            fraAar: aar, navn: navn.trim() || valgt(post)?.navn || tiltak?.navn || '', tiltakId: valgt(post)?.tiltak?.id ?? tiltak?.id ?? null, finansieringspostId: post === UTEN_POST ? null : post,
            beloep: kronerEllerNull(beloep), aarsakskode: (aarsakskode || null) as Aarsakskode | null, begrunnelse: tekstEllerNull(begrunnelse),
          },
        })}
      >
        <Valgfelt navn="post" kreves tom={tekst.velgPost} valgene={[...poster.map(({ id, navn }) => [id, navn] as const), ...utenPost]} />
        <Navnet harNavn={(post) => Boolean(valgt(post) ?? tiltak)} />
        <Beloepsfelt navn="beloep" hjelp={tekst.beloephjelp} />
        <Valgfelt navn="aarsakskode" valgene={aarsakskoder.map((kode) => [kode, ord.aarsak[kode]])} />
        <Langtekstfelt navn="begrunnelse" maks={limits.tekst} rader={2} />
        <Paragraph className="skjer">{tekst.skjer}</Paragraph>
      </Skjema>
    </Dialogvindu>
  );
}

function Navnet({ harNavn }: { harNavn: (post: string) => boolean }) {
  return harNavn(String(useWatch({ name: 'post' }))) ? null : <Tekstfelt navn="navn" kreves />;
}
