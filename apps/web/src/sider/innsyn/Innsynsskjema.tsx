import { Paragraph } from '@digdir/designsystemet-react';
import { alleInnsynsrom, uttaksgrense as grenser, type Innsynsrom } from '#libs/contracts';
import { AapneInnsynDocument, UpdateInnsynDocument, type EnInnsynsavtaleFragment, type EtInnsynFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { iDag, visDag } from '../../ui/dato.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import type { Gjort } from '../../ui/Kvittering.tsx';
import { Flervalg } from '../../ui/skjema/Flervalg.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import type { Skjemaverdi } from '../../ui/skjema/skjemaverdier.ts';
import { Tallfelt } from '../../ui/skjema/Tallfelt.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { lesTall, somIder, somTall, somTekst } from '../../ui/skjema/verdier.ts';

const aar = (tekst: string) => (tekst.trim() === '' ? null : lesTall(tekst));
const inOrder = (rommene: readonly string[]) => alleInnsynsrom.filter((rom) => rommene.includes(rom)) as string[];

/** Raden slik den står, også når det er en annen som har endret den. */
const fraRad = ({ innsynsrom, fra, til, aarFra, aarTil, personer, uttaksgrense }: Rad) =>
  ({ evalueringsavtaleId: '', innsynsrom: inOrder((innsynsrom ?? []) as string[]), fra: somTekst(fra), til: somTekst(til), aarFra: somTall(aarFra), aarTil: somTall(aarTil), personer: somIder(personer), uttaksgrense: somTall(uttaksgrense) });
type Verdier = ReturnType<typeof fraRad>;
const somInput = ({ innsynsrom, til, aarFra, aarTil, personer, uttaksgrense }: Verdier) =>
  ({ innsynsrom: innsynsrom as Innsynsrom[], til, aarFra: aar(aarFra), aarTil: aar(aarTil), personer: personer.length > 0 ? personer : null, uttaksgrense: lesTall(uttaksgrense) ?? grenser.minst });

/** Å åpne, eller å endre det som er åpnet. Rommene som ikke er åpnet, er krysset av på forhånd, så en tar bort det som ikke skal med. En endring kan angres rett etterpå. */
export function Innsynsskjema({ innsyn, avtaler, ledige, lukk, ferdig }: { innsyn: EtInnsynFragment | null; avtaler: readonly EnInnsynsavtaleFragment[]; ledige: readonly Innsynsrom[]; lukk: () => void; ferdig: (gjort: Gjort) => void }) {
  const tekst = useSidetekst('innsyn');
  const [aapne, endre] = [useHandling(AapneInnsynDocument), useHandling(UpdateInnsynDocument)];
  const avtale = innsyn ? avtaler.find((en) => en.evalueringsavtaleId === innsyn.evalueringsavtaleId) : avtaler[0];
  const personer = (avtale?.personer ?? []).filter(({ avsluttet }) => avsluttet === null);
  const start = innsyn ? fraRad({ ...innsyn, personer: innsyn.bareFor?.map(({ id }) => id) })
    // En tabell kan være levert bare til eget bruk, så den må kommunen krysse av selv.
    : { ...fraRad({ innsynsrom: ledige.filter((rom) => rom !== 'bestilttabell'), fra: iDag(), til: avtale?.til ?? iDag(), uttaksgrense: grenser.minst }), evalueringsavtaleId: avtale?.evalueringsavtaleId ?? '' };
  const vis = (felt: keyof Verdier, verdi: Skjemaverdi) => (felt === 'innsynsrom' ? (verdi as string[]).map((rom) => tekst.rom[rom as Innsynsrom]).join(', ')
    : felt === 'til' ? visDag(verdi as string) : felt === 'personer' ? personer.filter(({ id }) => (verdi as string[]).includes(id)).map(({ navn }) => navn).join(', ') || tekst.alle : String(verdi));
  return (
    <Dialogvindu tittel={innsyn ? tekst.endreTittel(innsyn.navn) : tekst.aapne} lukk={lukk}>
      <Skjema
        navn={innsyn ? `innsyn-${innsyn.id}` : 'aapne-innsyn'} felter={tekst.felter} start={start} versjon={innsyn?.versjon ?? 0} fraRad={(rad) => ({ ...start, ...fraRad(rad), evalueringsavtaleId: start.evalueringsavtaleId })} visVerdi={vis} knapp={innsyn ? tekst.endre : tekst.aapne} avbryt={lukk} ferdig={() => {}}
        send={async (verdier, versjon) => {
          if (!innsyn) {
            const svar = await aapne({ input: { evalueringsavtaleId: verdier.evalueringsavtaleId, fra: verdier.fra, ...somInput(verdier) } });
            if (svar.ok) ferdig({ tekst: tekst.bleAapnet, fokus: true });
            return svar;
          }
          const { id } = innsyn;
          const svar = await endre({ input: { id, versjon, ...somInput(verdier) } });
          const naa = svar.ok ? svar.data?.updateInnsyn : null;
          if (svar.ok) ferdig({ tekst: tekst.bleEndret, fokus: true, ...(naa && { angre: () => endre({ input: { id, versjon: naa.versjon, ...somInput(start) } }) }) });
          return svar;
        }}
      >
        <Paragraph>{tekst.aapneTekst}</Paragraph>
        {!innsyn && avtaler.length > 1 && <Valgfelt navn="evalueringsavtaleId" kreves valgene={avtaler.map((en) => [en.evalueringsavtaleId, en.navn])} />}
        <Flervalg navn="innsynsrom" kreves valgene={alleInnsynsrom.map((rom) => [rom, tekst.rom[rom]])} />
        <Paragraph className="dempet" data-size="sm">{tekst.romHjelp}</Paragraph>
        {!innsyn && <Tekstfelt navn="fra" kreves type="date" />}
        <Tekstfelt navn="til" kreves type="date" hjelp={avtale && tekst.tilHjelp(visDag(avtale.til))} />
        <Tallfelt navn="aarFra" hjelp={tekst.aarHjelp} />
        <Tallfelt navn="aarTil" />
        <Tallfelt navn="uttaksgrense" kreves hjelp={tekst.uttaksgrenseHjelp(grenser.minst, grenser.strengest)} />
        <Flervalg navn="personer" valgene={personer.map(({ id, navn, firma }) => [id, `${navn}, ${firma}`])} />
        {personer.length > 0 && <Paragraph className="dempet" data-size="sm">{tekst.personHjelp}</Paragraph>}
      </Skjema>
    </Dialogvindu>
  );
}
