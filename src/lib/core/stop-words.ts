/** Words that say how a sentence is built and not what it is about, without accents, French and English together. */
export function isStopWord(plain: string): boolean {
	return stopWords.has(plain);
}

const french =
	'a ai ainsi alors apres au aucun aucune aussi autour autre autres aux avant avec avoir beaucoup bien c car ce ceci cela celle celles celui ces cet cette ceux chacun chaque chez comme comment contre d dans davantage de deja depuis des deux doit doivent donc donner dont du elle elles en encore entre est et etaient etait ete etre eu eux faire fais fait faites fassent faut font ici il ils j jusque l la le les leur leurs lors lorsque lui m ma mais me meme memes mes mettre mieux moins mon n ne ni non nos notre nous on ont ou par parce parmi pas pendant permettre peu peut peuvent plus plutot pour pouvoir pres puis qu quand que quel quelle quelles quelque quelques quels qui quoi rendre s sa sans se sera seront ses seul seule si sien soient soit son sont sous sur t ta tant te tel telle telles tels tes toi ton toujours tous tout toute toutes tres trop tu un une vers via voir vos votre vous y';
const english =
	'about after all also an and any are as at be because been before being between both but by can could did do does each either every for from get give had has have having he her here his how i if in into is it its just let make many may me more most much must my no nor not of off on only or other our out over own put s same she should so some such than that the their them then there these they this those through to too under until up us very was we were what when where whether which while who whom whose why will with would you your';

const stopWords = new Set(`${french} ${english}`.split(' '));
