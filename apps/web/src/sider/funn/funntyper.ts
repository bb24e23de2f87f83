import type { EnAnbefalingFragment, EttFunnFragment } from '../../generated/graphql.ts';
import type { Gjort } from '../../ui/Kvittering.tsx';

export type EnFunnutgave = EttFunnFragment['utgaver'][number];
export type EttBelegg = EnFunnutgave['belegg'][number];

/** Det svarene om funnene hviler på. */
export const FUNNTYPER = 'Funn Funnoversikt Anbefaling Anbefalingsarbeid VentendeFunnsvar Formidling';

/** Ett vindu for hvert slag, så hvert av dem vet hva det gjelder. */
type Vindu<S extends string, G> = S extends string ? { slag: S } & G : never;
interface OmUtgave { funn: EttFunnFragment; utgave: EnFunnutgave }
interface OmAnbefaling { anbefaling: EnAnbefalingFragment }
export type Utgavehandling = 'rediger' | 'sitat' | 'gjenbruk' | 'felt' | 'forelegg' | 'frigi' | 'utgave' | 'fjern' | 'kommenter' | 'trekk';
export type Anbefalingshandling = 'redigerAnbefaling' | 'frigiAnbefaling' | 'fjernAnbefaling' | 'trekkAnbefaling' | 'tiltak';
/** Det en kan ha åpent over siden. */
export type Funnvindu =
  | Vindu<'nytt' | 'nyAnbefaling', object> | Vindu<Utgavehandling, OmUtgave> | Vindu<'samtykke', { belegg: EttBelegg }> | Vindu<'fjernBelegg', OmUtgave & { belegg: EttBelegg }>
  | Vindu<Anbefalingshandling, OmAnbefaling> | Vindu<'svar' | 'foelg', OmAnbefaling & { mottaker: EnAnbefalingFragment['mottakere'][number] }>;
export type Funnsteg = Vindu<'forelegg' | 'frigi' | 'utgave' | 'fjern' | 'trekk', OmUtgave> | Vindu<'fjernBelegg', OmUtgave & { belegg: EttBelegg }> | Vindu<'frigiAnbefaling' | 'fjernAnbefaling' | 'trekkAnbefaling', OmAnbefaling>;
export type Funnsvarvindu = Vindu<'kommenter', OmUtgave> | Vindu<'samtykke', { belegg: EttBelegg }> | Vindu<'svar', OmAnbefaling & { mottaker: EnAnbefalingFragment['mottakere'][number] }>;

export interface Vindubruk { lukk: () => void; gjort: (gjort: Gjort) => void }

export const funnfarge = { utkast: 'neutral', forelagt: 'info', frigitt: 'success', erstattet: 'neutral', trukket: 'danger' } as const;
export const svarfarge = { foelges: 'success', delvis: 'info', foelges_ikke: 'danger' } as const;
export const oppfoelgingsfarge = { ikke_begynt: 'neutral', i_gang: 'info', gjort: 'success', uaktuell: 'neutral' } as const;
