import type { innstillinger as nb } from '../nb/innstillinger.ts';

export const innstillinger: typeof nb = {
  tittel: 'Settings',
  ingress: 'What the municipality decides for itself about how Løftet is used. The choices apply from when you save, and what has already been adopted does not change.',
  knapp: 'Save the settings',
  lagret: 'The settings have been saved.',
  felter: { styringsgruppeVedtar: 'The steering group records decisions on the action plan itself', vedtaksorgan: 'What is the body called?', plankjede: 'The path a new plan starts with' },
  vedtak: {
    tittel: 'Who records the decision on the action plan?',
    tekst: 'The programme manager can always record decisions. The municipality can also let the steering group do so itself, when the plan is under consideration.',
    av: 'At present only the programme manager records decisions. Those with the role steering group can read.',
    paa: 'Everyone with the role steering group gets the button “Record decision” when the plan is under consideration, and can attach the case papers or the minutes. They cannot change the plan, or record decisions on anything else.',
    organhjelp: 'The decision is recorded under this name, for example “Kommunedirektørens ledergruppe”. If you have several bodies, write the one that adopts the action plan.',
  },
  kjede: {
    tittel: 'Which path does a new action plan take?',
    tekst: 'The path says who the plan passes before it takes effect. A new plan starts with the one you choose here. In a single plan, the path can be changed as long as it is a draft.',
    ingen: 'Not chosen', ingenBetyr: 'An empty plan starts with the shortest path, where the steering group adopts it. Next year’s plan takes the same path as this year’s.',
  },
};
