import { Input, Label, Paragraph } from '@digdir/designsystemet-react';
import { useFormContext, useWatch } from 'react-hook-form';
import { forbruksord, limits, type Forbruksord } from '#libs/contracts';
import { FoerForbrukDocument, type LinjeFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useKan } from '../../tilgang/rom.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { kronerEllerNull, visRom } from '../../ui/penger.ts';
import { Beloepsfelt } from '../../ui/skjema/Beloepsfelt.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Tidsfelt } from '../../ui/skjema/Tidsfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { feltId, useSkjemaramme } from '../../ui/skjema/skjemaverdier.ts';
import { tekstEllerNull, tidEllerNull } from '../../ui/skjema/verdier.ts';
import type { Vindusvalg } from './EttVindu.tsx';
import { usePengeside } from './pengetyper.ts';

const UTEN_LINJE = 'uten';

/** Hvor mye er brukt? Et beløp, eller et ord når beløpet ikke er kjent. Kort nok til å føres på en telefon. */
export function Forbruksskjema({ linje, lukk, ferdig }: Vindusvalg & { linje?: LinjeFragment | undefined }) {
  const { forbruk: tekst } = useSidetekst('oekonomiskjema');
  const { aar, linjer, tiltak } = usePengeside();
  const skriverAlt = useKan('oekonomi.skriv');
  const foer = useHandling(FoerForbrukDocument);
  const mulige = linjer.filter(({ handlinger, poster }) => handlinger.includes('foerForbruk') && poster.length > 0);
  const eneste = linje ?? (mulige.length === 1 && !skriverAlt ? mulige[0] : undefined);
  const valgt = (linjeId: string) => linje ?? mulige.find(({ id }) => id === linjeId);
  const start = { linjeId: eneste?.id ?? '', hvordan: 'beloep', beloep: '', ord: '', post: '', navn: '', dato: '', begrunnelse: '' };

  return (
    <Dialogvindu tittel={linje ? tekst.tittelLinje(linje.navn) : tekst.tittel} lukk={lukk}>
      <Skjema
        navn={`forbruk-${linje?.id ?? tiltak?.id ?? aar}`} felter={tekst.felter} start={start} knapp={tekst.knapp} ferdig={ferdig} avbryt={lukk}
        send={({ linjeId, hvordan, beloep, ord, post, navn, dato, begrunnelse }) => {
          const fra = valgt(linjeId);
          const poster = fra?.poster.filter(({ id }) => post === '' || id === post).map(({ id }) => ({ finansieringspostId: id, beloep: null })) ?? [];
          return foer({
            input: {
              aar, navn: navn.trim() || fra?.navn || tiltak?.navn || '', tiltakId: fra?.tiltak?.id ?? tiltak?.id ?? null, poster, dato: tidEllerNull(dato), begrunnelse: tekstEllerNull(begrunnelse),
              beloep: hvordan === 'beloep' ? kronerEllerNull(beloep) : null, ord: hvordan === 'ord' ? (ord as Forbruksord) : null,
            },
          });
        }}
      >
        {!linje && <Valgfelt navn="linjeId" kreves tom={tekst.velgLinje} valgene={[...mulige.map(({ id, nr, navn }) => [id, `${nr}. ${navn}`] as const), ...(skriverAlt || tiltak ? [[UTEN_LINJE, tekst.ingenLinje] as const] : [])]} />}
        <Pengene valgt={valgt} />
        <HvorMye />
        {!tiltak && <Navnet />}
        <Tidsfelt navn="dato" />
        <Langtekstfelt navn="begrunnelse" maks={limits.tekst} rader={2} />
        <Skjer />
      </Skjema>
    </Dialogvindu>
  );
}

type Valgt = (linjeId: string) => LinjeFragment | undefined;

/** Hva som er igjen på linja, og hvilke av pengene det gjelder når den har flere. */
function Pengene({ valgt }: { valgt: Valgt }) {
  const { forbruk: tekst } = useSidetekst('oekonomiskjema');
  const linjeId = String(useWatch({ name: 'linjeId' }));
  const linje = valgt(linjeId);
  if (!linje) return linjeId === UTEN_LINJE ? <Paragraph>{tekst.utenLinje}</Paragraph> : null;
  return (
    <>
      <Paragraph>{tekst.igjen(visRom(linje.igjen))}</Paragraph>
      {linje.poster.length > 1 && <Valgfelt navn="post" tom={tekst.allePoster} valgene={linje.poster.map(({ id, tilskudd }) => [id, tilskudd.navn])} />}
    </>
  );
}

function HvorMye() {
  const { forbruk: tekst } = useSidetekst('oekonomiskjema');
  const { pengeord } = useTekst();
  const ramme = useSkjemaramme();
  const { register } = useFormContext();
  const hvordan = String(useWatch({ name: 'hvordan' }));
  const id = feltId(ramme.navn, 'hvordan');
  return (
    <>
      <fieldset className="ds-fieldset felt flervalg" id={id} tabIndex={-1}>
        <legend className="ds-label" data-weight="medium">{ramme.felter.hvordan}</legend>
        {([['beloep', tekst.vetBeloep], ['ord', tekst.vetIkke]] as const).map(([verdi, navn]) => (
          <div className="ds-field kryss" key={verdi}>
            <Input type="radio" id={`${id}-${verdi}`} value={verdi} {...register('hvordan')} />
            <Label htmlFor={`${id}-${verdi}`} weight="regular">{navn}</Label>
          </div>
        ))}
      </fieldset>
      {hvordan === 'beloep'
        ? <Beloepsfelt navn="beloep" kreves />
        : <Valgfelt navn="ord" kreves tom={tekst.velgOrd} hjelp={tekst.ordhjelp} valgene={forbruksord.map((ord) => [ord, pengeord.bruk[ord]])} />}
    </>
  );
}

/** Linja har et navn, og tiltaket har et. Uten noen av dem må bruken få et. */
function Navnet() {
  const { forbruk: tekst } = useSidetekst('oekonomiskjema');
  return useWatch({ name: 'linjeId' }) === UTEN_LINJE ? <Tekstfelt navn="navn" kreves hjelp={tekst.navnhjelp} /> : null;
}

function Skjer() {
  const { forbruk: tekst } = useSidetekst('oekonomiskjema');
  return <Paragraph className="skjer">{useWatch({ name: 'hvordan' }) === 'ord' ? tekst.skjerOrd : tekst.skjer}</Paragraph>;
}
