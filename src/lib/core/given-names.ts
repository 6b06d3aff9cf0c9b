/** True for a given name that many people in France or in English-speaking countries bear, and that is no other word. */
export function isGivenName(word: string): boolean {
	return names.has(plain(word)) || names.has(plain(word.split('-')[0] ?? ''));
}

// Insee and the Office for National Statistics list the most given names; those that are also words or places are left out.
const names = new Set(
	`adam adele agathe agnes ahmed alain albert alex alexandra alexandre alexis alice aline ali amandine amelie amina amy
	anais andre andrea andrew angela anna anne annie anthony antoine arnaud arthur audrey aurelie aurelien barbara
	benjamin benoit bernadette bernard bertrand brian brigitte bruno camille carla caroline catherine cecile cedric celine
	charles charlotte chloe christelle christian christiane christine christophe claude clara clement colette coralie
	corinne cyril daniel danielle david deborah delphine denis diane didier dominique dorothy edouard edward elena elise
	elizabeth elodie eliane emilie emily emma emmanuel enzo eric ernest estelle ethan etienne eva evelyne fabien fabrice
	fanny fatima fatou fernand florian francis franck francois francoise frederic gabriel gabriella gary genevieve george
	georges gerard gilbert gilles ginette greg gregory guillaume guy hannah harry helen helene henri henry herve hugo ibrahim
	ines isabelle ismael jack jacqueline jacques james jane janet jason jean jeanne jennifer jeremy jerome jessica jimmy
	joan joel john jonathan joseph josephine joshua josette juan judith jules julia julie julien juliette justine karen
	karim karine katherine kevin khadija laetitia laura laure laurence laurent lea leila leo leon liam lilian lina linda
	lisa lise louis louise louane luc lucas lucie lucy ludovic lydia madeleine magali malik manon marc marcel margaret
	margaux maria marianne marie marion martin martine mary mathieu mathilde matthew matthieu maurice maxime maya mehdi
	melanie melissa michael michel michele michelle mireille mohamed mohammed monique morgan muriel myriam nadia nadine
	naomi nathalie nathan nelly nicolas nicole nina noah noemie odette odile oliver olivia olivier oscar pascal pascale
	patricia patrice patrick paul paula paulette pauline peter philippe philip pierre quentin rachel rachid raphael raymond
	rebecca regine remi rene renee richard robert robin roger roland romain ronald ruth ryan sabine sabrina salome samir
	samira samuel sandra sandrine sara sarah sebastien serge severine sharon simon simone sofia solene sonia sophia sophie
	stephane stephanie steven susan suzanne sylvain sylvie tanguy tatiana teresa theo theodore therese thibault thierry
	thomas timothy tom tristan ulysse valentin valerie vanessa veronique victor vincent virginie william xavier yacine yann
	yannick yasmine yves yvette yvonne zoe`.split(/\s+/u)
);

function plain(word: string): string {
	return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
