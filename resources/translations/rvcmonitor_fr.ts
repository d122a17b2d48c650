<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln étape</numerusform>
            <numerusform>%Ln étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln époque</numerusform>
            <numerusform>%Ln époques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) at or below zero have no place on a logarithmic axis</source>
        <translation>
            <numerusform>%Ln valeur nulle ou négative n&apos;a pas sa place sur un axe logarithmique</numerusform>
            <numerusform>%Ln valeurs nulles ou négatives n&apos;ont pas leur place sur un axe logarithmique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln hidden model(s)</source>
        <translation>
            <numerusform>Afficher %Ln modèle masqué</numerusform>
            <numerusform>Afficher %Ln modèles masqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) before</source>
        <translation>
            <numerusform>%Ln époque avant</numerusform>
            <numerusform>%Ln époques avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) after</source>
        <translation>
            <numerusform>%Ln époque après</numerusform>
            <numerusform>%Ln époques après</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when the loss has been rising for %Ln epoch(s).</source>
        <translation>
            <numerusform>S&apos;arrête quand la perte est en hausse depuis %Ln époque.</numerusform>
            <numerusform>S&apos;arrête quand la perte est en hausse depuis %Ln époques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when a curve had no better value for %Ln epoch(s).</source>
        <translation>
            <numerusform>S&apos;arrête quand une courbe n&apos;a pas eu de meilleure valeur depuis %Ln époque.</numerusform>
            <numerusform>S&apos;arrête quand une courbe n&apos;a pas eu de meilleure valeur depuis %Ln époques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier notice(s) were not sent.</source>
        <translation>
            <numerusform>%Ln notification précédente n&apos;a pas été envoyée.</numerusform>
            <numerusform>%Ln notifications précédentes n&apos;ont pas été envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln start(s) of a few points are set aside: the long trainings before them are shown.</source>
        <translation>
            <numerusform>%Ln départ de quelques points est mis de côté&#xa0;: le long entraînement précédent est affiché.</numerusform>
            <numerusform>%Ln départs de quelques points sont mis de côté&#xa0;: les longs entraînements précédents sont affichés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the files could not be used, and nothing is left that could be shown.</source>
        <translation>
            <numerusform>%Ln passage des fichiers n&apos;a pas pu être utilisé, et il ne reste rien à afficher.</numerusform>
            <numerusform>%Ln passages des fichiers n&apos;ont pas pu être utilisés, et il ne reste rien à afficher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the files could not be used. Everything else is shown.</source>
        <translation>
            <numerusform>%Ln passage des fichiers n&apos;a pas pu être utilisé. Tout le reste est affiché.</numerusform>
            <numerusform>%Ln passages des fichiers n&apos;ont pas pu être utilisés. Tout le reste est affiché.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} will be stopped in %Ln second(s).</source>
        <translation>
            <numerusform>{name} sera arrêté dans %Ln seconde.</numerusform>
            <numerusform>{name} sera arrêté dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer goes to sleep in %Ln second(s).</source>
        <translation>
            <numerusform>L&apos;ordinateur se mettra en veille dans %Ln seconde.</numerusform>
            <numerusform>L&apos;ordinateur se mettra en veille dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer hibernates in %Ln second(s).</source>
        <translation>
            <numerusform>L&apos;ordinateur passera en veille prolongée dans %Ln seconde.</numerusform>
            <numerusform>L&apos;ordinateur passera en veille prolongée dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %Ln second(s).</source>
        <translation>
            <numerusform>L&apos;ordinateur s&apos;éteindra dans %Ln seconde.</numerusform>
            <numerusform>L&apos;ordinateur s&apos;éteindra dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when the loss has not improved for %Ln epoch(s), and for a tenth of the training.</source>
        <translation>
            <numerusform>S&apos;arrête quand la perte ne s&apos;améliore plus depuis %Ln époque et un dixième de l&apos;entraînement.</numerusform>
            <numerusform>S&apos;arrête quand la perte ne s&apos;améliore plus depuis %Ln époques et un dixième de l&apos;entraînement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>Watches voice trainings and names the epochs worth listening to. It reads the files that the trainer writes, and never changes them.

Free software under the MIT licence. Made with Qt (LGPL), NumPy and TensorBoard. Icons by Lucide.</source>
        <translation>Observe les entraînements de voix et indique les époques qui valent l&apos;écoute. Il lit les fichiers écrits par l&apos;outil d&apos;entraînement et ne les modifie jamais.

Logiciel libre sous licence MIT. Réalisé avec Qt (LGPL), NumPy et TensorBoard. Icônes de Lucide.</translation>
    </message>
    <message>
        <source>About RVC Monitor</source>
        <translation>À propos de RVC Monitor</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
</context>
<context>
    <name>Ago</name>
    <message>
        <source>just now</source>
        <translation>à l&apos;instant</translation>
    </message>
    <message>
        <source>{n} s ago</source>
        <translation>il y a {n} s</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>il y a {n} min</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>il y a {n} h</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>BlindJudgement</name>
    <message>
        <source>No stars were given.</source>
        <translation>Aucune étoile n&apos;a été donnée.</translation>
    </message>
    <message>
        <source>This model is not open any more; nothing was rated.</source>
        <translation>Ce modèle n&apos;est plus ouvert&#xa0;; rien n&apos;a été noté.</translation>
    </message>
    <message>
        <source>Chosen blind over {name}</source>
        <translation>Préférée à l&apos;aveugle à {name}</translation>
    </message>
    <message>
        <source>Both belong to one checkpoint; nothing was rated.</source>
        <translation>Les deux viennent du même checkpoint&#xa0;; rien n&apos;a été noté.</translation>
    </message>
    <message>
        <source>Rated by ear: {name} {stars}, {other} {other_stars}.</source>
        <translation>Notées à l&apos;oreille&#xa0;: {name} {stars}, {other} {other_stars}.</translation>
    </message>
    <message>
        <source>There is no voice file of {names}; the rating is kept for the epoch.</source>
        <translation>Il n&apos;y a pas de fichier de voix de {names}&#xa0;; la note est gardée pour l&apos;époque.</translation>
    </message>
</context>
<context>
    <name>BlindTest</name>
    <message>
        <source>Blind comparison</source>
        <translation>Comparaison à l&apos;aveugle</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Une époque</translation>
    </message>
    <message>
        <source>The other epoch</source>
        <translation>L&apos;autre époque</translation>
    </message>
    <message>
        <source>Hide the names and listen</source>
        <translation>Masquer les noms et écouter</translation>
    </message>
    <message>
        <source>Which two epochs do you want to compare?</source>
        <translation>Quelles époques voulez-vous comparer&#xa0;?</translation>
    </message>
    <message>
        <source>The result goes into your ratings: the epoch you choose gets at least one star more than the other.</source>
        <translation>Le résultat rejoint vos notes&#xa0;: l&apos;époque choisie reçoit au moins une étoile de plus que l&apos;autre.</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A est meilleure</translation>
    </message>
    <message>
        <source>I hear no difference</source>
        <translation>Pas de différence</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B est meilleure</translation>
    </message>
    <message>
        <source>Compare two others</source>
        <translation>En comparer deux autres</translation>
    </message>
    <message>
        <source>Listen to both, then choose. The keys A and B switch in the middle of a word.</source>
        <translation>Écoutez les deux, puis choisissez. Les touches A et B passent de l&apos;une à l&apos;autre au milieu d&apos;un mot.</translation>
    </message>
    <message>
        <source>Play {letter}</source>
        <translation>Lire {letter}</translation>
    </message>
    <message>
        <source>A was {a}, B was {b}.</source>
        <translation>A était {a}, B était {b}.</translation>
    </message>
    <message>
        <source>You preferred {name}.</source>
        <translation>Vous avez préféré {name}.</translation>
    </message>
</context>
<context>
    <name>CandidateButtons</name>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Candidate {n}: {name}</source>
        <translation>Candidate {n}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Show this point on the curve</source>
        <translation>Voir ce point sur la courbe</translation>
    </message>
    <message>
        <source>Show on the curve</source>
        <translation>Voir sur la courbe</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <translation>Étape {n}</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>Époque {n}</translation>
    </message>
    <message>
        <source>{value} smoothed</source>
        <translation>{value} lissé</translation>
    </message>
    <message>
        <source>{value} at step {n}</source>
        <translation>{value} à l&apos;étape {n}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>étape {n}</translation>
    </message>
    <message>
        <source>See its pictures</source>
        <translation>Voir ses images</translation>
    </message>
    <message>
        <source>Hear the sample nearest to it</source>
        <translation>Écouter l&apos;échantillon le plus proche</translation>
    </message>
</context>
<context>
    <name>CandidateHearing</name>
    <message>
        <source>There is no model with checkpoints that can be heard.</source>
        <translation>Il n&apos;y a aucun modèle avec des checkpoints à écouter.</translation>
    </message>
    <message>
        <source>The candidates of {name} are being converted: one model at a time.</source>
        <translation>Les candidates de {name} sont en cours de conversion&#xa0;: un seul modèle à la fois.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Show fewer</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>Afficher {n} de plus</translation>
    </message>
    <message>
        <source>In the same dip as {n}.</source>
        <translation>Dans le même creux que la {n}.</translation>
    </message>
    <message>
        <source>Shares a file with {n}.</source>
        <translation>Même fichier que la {n}.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>The newest value, smoothed</source>
        <translation>La valeur la plus récente, lissée</translation>
    </message>
    <message>
        <source>Keep this chart at the top</source>
        <translation>Garder ce graphique en haut</translation>
    </message>
    <message>
        <source>Full size (Enter or F)</source>
        <translation>Pleine taille (Entrée ou F)</translation>
    </message>
    <message>
        <source>Back to all charts (Esc)</source>
        <translation>Retour à tous les graphiques (Échap)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Save, copy and more</source>
        <translation>Enregistrer, copier, etc.</translation>
    </message>
    <message>
        <source>Unpin this chart</source>
        <translation>Désépingler ce graphique</translation>
    </message>
</context>
<context>
    <name>CardBoard</name>
    <message>
        <source>Pinned</source>
        <translation>Épinglés</translation>
    </message>
</context>
<context>
    <name>CardTitles</name>
    <message>
        <source>Generator total</source>
        <translation>Total du générateur</translation>
    </message>
    <message>
        <source>Mel</source>
        <translation>Mel</translation>
    </message>
    <message>
        <source>Feature matching</source>
        <translation>Feature matching</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>Generator adversarial</source>
        <translation>Adversariale du générateur</translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation>Discriminateur</translation>
    </message>
    <message>
        <source>Generator gradient</source>
        <translation>Gradient du générateur</translation>
    </message>
    <message>
        <source>Discriminator gradient</source>
        <translation>Gradient du discriminateur</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Validation less training</source>
        <translation>Validation moins entraînement</translation>
    </message>
    <message>
        <source>Generator total, averaged</source>
        <translation>Total du générateur, moyenne</translation>
    </message>
    <message>
        <source>Mel, averaged</source>
        <translation>Mel, moyenne</translation>
    </message>
    <message>
        <source>Feature matching, averaged</source>
        <translation>Feature matching, moyenne</translation>
    </message>
    <message>
        <source>KL, averaged</source>
        <translation>KL, moyenne</translation>
    </message>
    <message>
        <source>Generator adversarial, averaged</source>
        <translation>Adversariale du générateur, moyenne</translation>
    </message>
    <message>
        <source>Discriminator, averaged</source>
        <translation>Discriminateur, moyenne</translation>
    </message>
    <message>
        <source>Generator gradient, averaged</source>
        <translation>Gradient du générateur, moyenne</translation>
    </message>
    <message>
        <source>Discriminator gradient, averaged</source>
        <translation>Gradient du discriminateur, moyenne</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>Moyennes</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradients</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>Temps depuis le début</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Perte d&apos;entraînement</translation>
    </message>
</context>
<context>
    <name>ChartMenus</name>
    <message>
        <source>Back to all charts</source>
        <translation>Retour à tous les graphiques</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Pleine taille</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Remove all markers</source>
        <translation>Retirer tous les repères</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Épingler en haut</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Déplacer avant</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Déplacer après</translation>
    </message>
    <message>
        <source>Show the points as a table…</source>
        <translation>Afficher les points en tableau…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l&apos;image</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Remove this marker</source>
        <translation>Retirer ce repère</translation>
    </message>
    <message>
        <source>Set a marker here (Ctrl + click)</source>
        <translation>Poser un repère ici (Ctrl + clic)</translation>
    </message>
    <message>
        <source>Back to the previous view</source>
        <translation>Revenir à la vue précédente</translation>
    </message>
    <message>
        <source>Forward to the next view</source>
        <translation>Aller à la vue suivante</translation>
    </message>
    <message>
        <source>Smoothed curve</source>
        <translation>Courbe lissée</translation>
    </message>
    <message>
        <source>Order in the tooltip</source>
        <translation>Ordre dans l&apos;infobulle</translation>
    </message>
    <message>
        <source>Zoom all charts together</source>
        <translation>Zoomer tous les graphiques ensemble</translation>
    </message>
    <message>
        <source>Show every attempt of resumed runs</source>
        <translation>Afficher chaque essai des modèles repris</translation>
    </message>
    <message>
        <source>Save all charts as</source>
        <translation>Enregistrer tous les graphiques sous</translation>
    </message>
    <message>
        <source>Reset pins</source>
        <translation>Réinitialiser les épinglés</translation>
    </message>
    <message>
        <source>Reset the order</source>
        <translation>Réinitialiser l&apos;ordre</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Image (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Dessin (SVG)</translation>
    </message>
    <message>
        <source>All points (CSV)</source>
        <translation>Tous les points (CSV)</translation>
    </message>
    <message>
        <source>All points (JSON)</source>
        <translation>Tous les points (JSON)</translation>
    </message>
    <message>
        <source>Pictures with the verdict</source>
        <translation>Images avec le verdict</translation>
    </message>
    <message>
        <source>As in TensorBoard: low points appear late</source>
        <translation>Comme dans TensorBoard&#xa0;: minimums en retard</translation>
    </message>
    <message>
        <source>Centred: low points appear where they are</source>
        <translation>Centrée&#xa0;: minimums à leur place</translation>
    </message>
    <message>
        <source>As in the list of runs</source>
        <translation>Comme dans la liste des modèles</translation>
    </message>
    <message>
        <source>Nearest to the pointer first</source>
        <translation>Le plus proche du pointeur d&apos;abord</translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation>Le plus bas d&apos;abord</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>Le plus haut d&apos;abord</translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message>
        <source>Save chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>{kind} files (*.{ending})</source>
        <translation>Fichiers {kind} (*.{ending})</translation>
    </message>
    <message>
        <source>Save all charts in this folder</source>
        <translation>Enregistrer tous les graphiques dans ce dossier</translation>
    </message>
    <message>
        <source>These files exist already: {names}. Replace them?</source>
        <translation>Ces fichiers existent déjà&#xa0;: {names}. Les remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>Remplacer les fichiers</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. Choose another folder.</source>
        <translation>Impossible d&apos;enregistrer {file}&#xa0;: {reason}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file} was saved in {folder}.</source>
        <translation>{file} a été enregistré dans {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chart(s) were saved in {folder}.</source>
        <translation>
            <numerusform>%Ln graphique a été enregistré dans {folder}.</numerusform>
            <numerusform>%Ln graphiques ont été enregistrés dans {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartTip</name>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Lissé</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Checkpoint before</source>
        <translation>Checkpoint avant</translation>
    </message>
</context>
<context>
    <name>ChartToolbar</name>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Smoothing, as a number</source>
        <translation>Lissage, en chiffres</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Axe horizontal</translation>
    </message>
    <message>
        <source>Ignore outliers</source>
        <translation>Ignorer les extrêmes</translation>
    </message>
    <message>
        <source>Do not let single extreme values stretch charts</source>
        <translation>Ne pas laisser des valeurs extrêmes isolées étirer les graphiques</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic vertical axis</source>
        <translation>Axe vertical logarithmique</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Move to the newest point and stay there (End)</source>
        <translation>Aller au point le plus récent et y rester (Fin)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show everything (Home, or double-click a chart)</source>
        <translation>Tout afficher (Début, ou double-clic sur un graphique)</translation>
    </message>
    <message>
        <source>More about the charts</source>
        <translation>Options des graphiques</translation>
    </message>
    <message>
        <source>Size of the charts</source>
        <translation>Taille des graphiques</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petite</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Find charts</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>This is no regular expression ({reason}); it is searched for as it is.</source>
        <translation>Ce n&apos;est pas une expression régulière ({reason})&#xa0;; elle est cherchée telle quelle.</translation>
    </message>
    <message>
        <source>No chart matches this.</source>
        <translation>Aucun graphique ne correspond.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Écoulé</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Auto: {name}</source>
        <translation>Auto&#xa0;: {name}</translation>
    </message>
    <message>
        <source>How many steps an epoch has is not known here.</source>
        <translation>On ne sait pas ici combien d&apos;étapes compte une époque.</translation>
    </message>
    <message>
        <source>It could be worked out from the file list, but {lack}.</source>
        <translation>On pourrait le calculer d&apos;après la liste de fichiers, mais {lack}.</translation>
    </message>
</context>
<context>
    <name>ChartsPane</name>
    <message>
        <source>Working out the curves…</source>
        <translation>Calcul des courbes…</translation>
    </message>
    <message>
        <source>No curves have been logged yet. They appear here by themselves.</source>
        <translation>Aucune courbe n&apos;est encore enregistrée. Elles apparaîtront ici d&apos;elles-mêmes.</translation>
    </message>
    <message>
        <source>The filter of the list lets none of the drawn models through.</source>
        <translation>Le filtre de la liste ne laisse passer aucun des modèles tracés.</translation>
    </message>
    <message>
        <source>Nothing is drawn. Click a model in the list, or tick its box.</source>
        <translation>Rien n&apos;est tracé. Cliquez sur un modèle de la liste ou cochez sa case.</translation>
    </message>
    <message>
        <source>The picture of {chart} was copied: paste it where you like.</source>
        <translation>L&apos;image de {chart} a été copiée&#xa0;: collez-la où vous voulez.</translation>
    </message>
</context>
<context>
    <name>CheckpointActions</name>
    <message>
        <source>Copy {file} to…</source>
        <translation>Copier {file} vers…</translation>
    </message>
    <message>
        <source>The path of {file} was copied.</source>
        <translation>Le chemin de {file} a été copié.</translation>
    </message>
    <message>
        <source>Choose a folder for {file} and its index</source>
        <translation>Choisissez un dossier pour {file} et son index</translation>
    </message>
    <message>
        <source>Choose a folder to listen from</source>
        <translation>Choisissez un dossier pour écouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Copying {file}…</source>
        <translation>Copie de {file}…</translation>
    </message>
    <message>
        <source>This folder has files of these names already:</source>
        <translation>Ce dossier contient déjà des fichiers de ces noms&#xa0;:</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message numerus="yes">
        <source>{n} of %Ln file(s) were copied to {folder}.</source>
        <translation>
            <numerusform>Fichier copié dans {folder}&#xa0;: {n} sur %Ln.</numerusform>
            <numerusform>Fichiers copiés dans {folder}&#xa0;: {n} sur %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was copied to {folder}.</source>
        <translation>{file} a été copié dans {folder}.</translation>
    </message>
    <message>
        <source>No .index of it was found.</source>
        <translation>Son .index n&apos;a pas été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were copied to {folder}.</source>
        <translation>
            <numerusform>%Ln fichier a été copié dans {folder}.</numerusform>
            <numerusform>%Ln fichiers ont été copiés dans {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: {folder} has all of it.</source>
        <translation>Rien n&apos;a été copié&#xa0;: {folder} a déjà tout.</translation>
    </message>
</context>
<context>
    <name>CheckpointRow</name>
    <message>
        <source>Copy {file} to listen to it</source>
        <translation>Copier {file} pour l&apos;écouter</translation>
    </message>
    <message>
        <source>Tick what you want to listen to</source>
        <translation>Cochez ce que vous voulez écouter</translation>
    </message>
    <message>
        <source>Your rating of {file}</source>
        <translation>Votre note pour {file}</translation>
    </message>
    <message>
        <source>What did you hear?</source>
        <translation>Qu&apos;avez-vous entendu&#xa0;?</translation>
    </message>
    <message>
        <source>Note on {file}</source>
        <translation>Remarque sur {file}</translation>
    </message>
    <message>
        <source>Show {file} in its folder</source>
        <translation>Montrer {file} dans son dossier</translation>
    </message>
    <message>
        <source>Copy {file} to…</source>
        <translation>Copier {file} vers…</translation>
    </message>
    <message>
        <source>Fetch {file} and copy it to…</source>
        <translation>Récupérer {file} et le copier vers…</translation>
    </message>
    <message>
        <source>Hear the sample</source>
        <translation>Écouter l&apos;échantillon</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Montrer dans son dossier</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Copier vers…</translation>
    </message>
    <message>
        <source>Fetch and copy to…</source>
        <translation>Récupérer et copier vers…</translation>
    </message>
    <message>
        <source>Copy with its index to…</source>
        <translation>Copier avec son index vers…</translation>
    </message>
    <message>
        <source>Try first</source>
        <translation>D&apos;abord</translation>
    </message>
    <message>
        <source>{where} · {elsewhere}</source>
        <translation>{where} · {elsewhere}</translation>
    </message>
</context>
<context>
    <name>ClipChoice</name>
    <message>
        <source>A sample of the run, step {n}</source>
        <translation>Échantillon du modèle, étape {n}</translation>
    </message>
    <message>
        <source>The clip as it was cut last</source>
        <translation>Le dernier extrait découpé</translation>
    </message>
</context>
<context>
    <name>ClipForm</name>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translation>Lire l&apos;extrait</translation>
    </message>
    <message>
        <source>Drop an audio file here, or choose one.</source>
        <translation>Déposez ici un fichier audio ou choisissez-en un.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>A sample of the run</source>
        <translation>Échantillon du modèle</translation>
    </message>
    <message>
        <source>Best: 5 to 15 seconds of a clean voice without music, not from the dataset, and beyond its range: high and low notes, an “s”, a breath. There too much training shows first.</source>
        <translation>L&apos;idéal&#xa0;: 5 à 15 secondes d&apos;une voix propre sans musique, hors du jeu de données et au-delà de sa tessiture&#xa0;: notes hautes et basses, un «&#xa0;s&#xa0;», une respiration. C&apos;est là que trop d&apos;entraînement s&apos;entend d&apos;abord.</translation>
    </message>
    <message>
        <source>Audio ({files})</source>
        <translation>Audio ({files})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a clip</source>
        <translation>Choisissez un extrait</translation>
    </message>
    <message>
        <source>Shorter than 5 seconds: little can be heard in it.</source>
        <translation>Moins de 5 secondes&#xa0;: on y entend peu de choses.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Skip the hints</source>
        <translation>Passer les astuces</translation>
    </message>
    <message>
        <source>They never come back; the guide (F1) says the same</source>
        <translation>Elles ne reviennent jamais&#xa0;; le guide (F1) dit la même chose</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>The card on the right is the verdict: whether this voice still gets better, and why. Click its “?”, or rest the mouse on it, to read what that means.</source>
        <translation>Le cadre de droite est le verdict&#xa0;: si cette voix s&apos;améliore encore, et pourquoi. Cliquez sur son «&#xa0;?&#xa0;» ou laissez la souris dessus pour lire ce que cela veut dire.</translation>
    </message>
    <message>
        <source>Below the verdict are the few epochs worth listening to. Click one: the curves show where it is.</source>
        <translation>Sous le verdict se trouvent les quelques époques à écouter. Cliquez sur l&apos;une d&apos;elles&#xa0;: les courbes montrent où elle est.</translation>
    </message>
    <message>
        <source>That is all. Now it is your turn: drop your own logs folder on this window, or choose it with Ctrl+O.</source>
        <translation>C&apos;est tout. À vous de jouer&#xa0;: déposez votre propre dossier logs sur cette fenêtre ou choisissez-le avec Ctrl + O.</translation>
    </message>
</context>
<context>
    <name>ColourGroups</name>
    <message>
        <source>Colour by groups of names</source>
        <translation>Colorer par groupes de noms</translation>
    </message>
    <message>
        <source>Close; the colours stay</source>
        <translation>Fermer&#xa0;; les couleurs restent</translation>
    </message>
    <message>
        <source>A regular expression. Models share a colour where the part in brackets is the same, or, without brackets, all that matches: {example} gives versions of a voice one colour. Models that do not match are grey.</source>
        <translation>Une expression régulière. Les modèles partagent une couleur si la partie entre parenthèses est la même ou, sans parenthèses, tout ce qui correspond&#xa0;: {example} donne une seule couleur aux versions d&apos;une voix. Les modèles sans correspondance sont gris.</translation>
    </message>
    <message>
        <source>This is not a regular expression yet: {why}</source>
        <translation>Ce n&apos;est pas encore une expression régulière&#xa0;: {why}</translation>
    </message>
    <message>
        <source>No model has a name like this, so all are grey.</source>
        <translation>Aucun modèle n&apos;a un nom pareil, ils sont donc tous gris.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Time an epoch</source>
        <translation>Temps par époque</translation>
    </message>
    <message>
        <source>My stars</source>
        <translation>Mes étoiles</translation>
    </message>
    <message>
        <source>Lowest total</source>
        <translation>Total minimal</translation>
    </message>
    <message>
        <source>Lowest mel</source>
        <translation>Mel minimale</translation>
    </message>
    <message>
        <source>Steps an epoch</source>
        <translation>Étapes par époque</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille du lot</translation>
    </message>
    <message>
        <source>Pretrained</source>
        <translation>Pré-entraîné</translation>
    </message>
    <message>
        <source>Vocoder</source>
        <translation>Vocodeur</translation>
    </message>
    <message>
        <source>Embedder</source>
        <translation>Embedder</translation>
    </message>
    <message>
        <source>Minutes of data</source>
        <translation>Minutes de données</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>{n} kHz</source>
        <translation>{n} kHz</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
    <message>
        <source>{min} min {s} s</source>
        <translation>{min} min {s} s</translation>
    </message>
    <message>
        <source>{h} h {min} min</source>
        <translation>{h} h {min} min</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Compare trainings</source>
        <translation>Comparer les entraînements</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}</source>
        <translation>Impossible d&apos;écrire {file}&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>ConversionPage</name>
    <message>
        <source> semitones</source>
        <translation> demi-tons</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>12 takes a low voice to a high one, −12 a high voice to a low one</source>
        <translation>12 amène une voix grave vers une voix aiguë, −12 l&apos;inverse</translation>
    </message>
    <message>
        <source>With the index</source>
        <translation>Avec l&apos;index</translation>
    </message>
    <message>
        <source>Without it you hear the checkpoint and nothing else</source>
        <translation>Sans lui, vous n&apos;entendez que le checkpoint</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>This model has no .index file</source>
        <translation>Ce modèle n&apos;a pas de fichier .index</translation>
    </message>
    <message>
        <source>When no training runs</source>
        <translation>Quand aucun entraînement ne tourne</translation>
    </message>
    <message>
        <source>Now, on the graphics card</source>
        <translation>Maintenant, sur la carte graphique</translation>
    </message>
    <message>
        <source>Now, on the processor</source>
        <translation>Maintenant, sur le processeur</translation>
    </message>
    <message>
        <source>It waits until the training has ended or paused.</source>
        <translation>Attend que l&apos;entraînement soit fini ou en pause.</translation>
    </message>
    <message>
        <source>It takes up to 2 GB of the card&apos;s memory; beside a training both are slow.</source>
        <translation>Prend jusqu&apos;à 2 Go de la mémoire de la carte&#xa0;; avec un entraînement, les deux ralentissent.</translation>
    </message>
    <message>
        <source>The card stays free; one to two minutes for each candidate.</source>
        <translation>La carte reste libre&#xa0;; une à deux minutes par candidate.</translation>
    </message>
    <message>
        <source>Clip and candidates</source>
        <translation>Extrait et candidates</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>Keep watching when the window is closed?</source>
        <translation>Continuer d&apos;observer une fois la fenêtre fermée&#xa0;?</translation>
    </message>
    <message>
        <source>The icon beside the clock then stays, and tells you when a low point comes or a training ends. You can change this in the settings.</source>
        <translation>L&apos;icône près de l&apos;horloge reste alors et vous prévient quand un minimum arrive ou qu&apos;un entraînement se termine. Vous pouvez changer cela dans les paramètres.</translation>
    </message>
    <message>
        <source>Keep watching</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Open a folder first; TensorBoard then shows that folder.</source>
        <translation>Ouvrez d&apos;abord un dossier&#xa0;; TensorBoard l&apos;affichera.</translation>
    </message>
    <message>
        <source>Starting TensorBoard for {folder}…</source>
        <translation>Démarrage de TensorBoard pour {folder}…</translation>
    </message>
    <message>
        <source>TensorBoard runs at {address}, but no browser could be opened.</source>
        <translation>TensorBoard tourne sur {address}, mais aucun navigateur n&apos;a pu être ouvert.</translation>
    </message>
    <message>
        <source>TensorBoard did not start. Everything here still works without it.</source>
        <translation>TensorBoard n&apos;a pas démarré. Ici, tout fonctionne aussi sans lui.</translation>
    </message>
</context>
<context>
    <name>Distance</name>
    <message>
        <source>this step</source>
        <translation>cette étape</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>this epoch</source>
        <translation>cette époque</translation>
    </message>
    <message>
        <source>on host, {n} MB</source>
        <translation>sur l&apos;hôte, {n} Mo</translation>
    </message>
    <message>
        <source>not here yet, {n} MB</source>
        <translation>pas encore ici, {n} Mo</translation>
    </message>
</context>
<context>
    <name>DropHighlight</name>
    <message>
        <source>Drop to open</source>
        <translation>Déposez pour ouvrir</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d} j {h} h</translation>
    </message>
    <message>
        <source>{d} d</source>
        <translation>{d} j</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} h</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} min {s} s</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} min</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
</context>
<context>
    <name>EarlyStoppingForm</name>
    <message>
        <source>The curve of the verdict</source>
        <translation>La courbe du verdict</translation>
    </message>
    <message>
        <source>Lower is better (min)</source>
        <translation>Plus bas est mieux (min)</translation>
    </message>
    <message>
        <source>Higher is better (max)</source>
        <translation>Plus haut est mieux (max)</translation>
    </message>
    <message>
        <source>Use a baseline</source>
        <translation>Utiliser un seuil</translation>
    </message>
    <message>
        <source>Watch (monitor)</source>
        <translation>Observer (monitor)</translation>
    </message>
    <message>
        <source>Direction (mode)</source>
        <translation>Sens (mode)</translation>
    </message>
    <message>
        <source>Smallest improvement (min_delta)</source>
        <translation>Amélioration minimale (min_delta)</translation>
    </message>
    <message>
        <source>Patience in epochs (patience)</source>
        <translation>Patience en époques (patience)</translation>
    </message>
    <message>
        <source>First epoch, 0 is the first (start_from_epoch)</source>
        <translation>Première époque, 0 est la première (start_from_epoch)</translation>
    </message>
    <message>
        <source>To be beaten (baseline)</source>
        <translation>Valeur à battre (baseline)</translation>
    </message>
    <message>
        <source>This only tells where Keras&apos; EarlyStopping would have stopped. It stops nothing, and the verdict does not use it.</source>
        <translation>Ceci indique seulement où EarlyStopping de Keras se serait arrêté. Rien n&apos;est arrêté, et le verdict n&apos;en tient pas compte.</translation>
    </message>
</context>
<context>
    <name>EarlyStoppingSection</name>
    <message>
        <source>Show the best</source>
        <translation>Montrer la meilleure</translation>
    </message>
    <message>
        <source>Show the stop</source>
        <translation>Montrer l&apos;arrêt</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>It needs the length of an epoch and the monitored tag; one is not known.</source>
        <translation>Il faut la durée d&apos;une époque et le tag observé&#xa0;; l&apos;un des deux n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Arrêt anticipé</translation>
    </message>
    <message>
        <source>Early stopping: not yet</source>
        <translation>Arrêt anticipé&#xa0;: pas encore</translation>
    </message>
    <message>
        <source>Early stopping: epoch {n}</source>
        <translation>Arrêt anticipé&#xa0;: époque {n}</translation>
    </message>
</context>
<context>
    <name>Ears</name>
    <message>
        <source>Pairs that came again: {n}; you said the same of {agreed} of them.</source>
        <translation>Paires revenues&#xa0;: {n}&#xa0;; même réponse pour {agreed} d&apos;entre elles.</translation>
    </message>
    <message>
        <source>Of one sound played twice you heard that it was the same.</source>
        <translation>Pour un même son lu deux fois, vous avez entendu que c&apos;était le même.</translation>
    </message>
    <message>
        <source>Of one sound played twice you preferred one: be careful.</source>
        <translation>Pour un même son lu deux fois, vous en avez préféré un&#xa0;: prudence.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop your RVC logs folder here</source>
        <translation>Déposez ici votre dossier logs de RVC</translation>
    </message>
    <message>
        <source>The folder of RVC or Applio, its logs folder, or one model&apos;s folder: all of them work. Nothing in it is ever changed.</source>
        <translation>Le dossier de RVC ou d&apos;Applio, son dossier logs ou celui d&apos;un seul modèle&#xa0;: tous conviennent. Rien n&apos;y est jamais modifié.</translation>
    </message>
    <message>
        <source>No training here yet</source>
        <translation>Pas encore d&apos;entraînement ici</translation>
    </message>
    <message>
        <source>As soon as a training begins here, it will appear by itself.</source>
        <translation>Dès qu&apos;un entraînement commence ici, il apparaîtra de lui-même.</translation>
    </message>
    <message>
        <source>Looking for trainings…</source>
        <translation>Recherche d&apos;entraînements…</translation>
    </message>
    <message>
        <source>Preparing the demo…</source>
        <translation>Préparation de la démo…</translation>
    </message>
    <message>
        <source>Two trainings are simulated, and one of them goes on.</source>
        <translation>Deux entraînements sont simulés, et l&apos;un des deux continue.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Watch a simulated training that overtrains before your eyes</source>
        <translation>Regardez un entraînement simulé se surentraîner sous vos yeux</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself. It goes on, and your training and its files are not touched. If it behaves strangely, start it again.</source>
        <translation>Un problème est survenu dans le programme lui-même. Il continue, et votre entraînement et ses fichiers ne sont pas touchés. S&apos;il se comporte bizarrement, relancez-le.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Open the log&apos;s folder</source>
        <translation>Ouvrir le dossier du journal</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>Pellicule</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>abîmée</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Show this point on the curve</source>
        <translation>Voir ce point sur la courbe</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Limits…</source>
        <translation>Limites…</translation>
    </message>
    <message>
        <source>Change when something counts as unhealthy</source>
        <translation>Changer quand une valeur passe pour un mauvais signe</translation>
    </message>
</context>
<context>
    <name>FolderBrowser</name>
    <message>
        <source>Folders on {host}</source>
        <translation>Dossiers sur {host}</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>Choisir ce dossier</translation>
    </message>
    <message>
        <source>Asking for the folders…</source>
        <translation>Lecture des dossiers…</translation>
    </message>
    <message>
        <source>There is no folder in it.</source>
        <translation>Il ne contient aucun dossier.</translation>
    </message>
</context>
<context>
    <name>GuideFigures</name>
    <message>
        <source>Still falling at the end</source>
        <translation>Descend encore à la fin</translation>
    </message>
    <message>
        <source>Flat since the line</source>
        <translation>Stable depuis la ligne</translation>
    </message>
    <message>
        <source>Rising again since the line</source>
        <translation>Remonte depuis la ligne</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Generator total</source>
        <translation>Total du générateur</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Nothing in the guide has all of these words.</source>
        <translation>Rien dans le guide ne contient tous ces mots.</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Smoothing {weight}; the pinned charts stay as they are.</source>
        <translation>Lissage {weight}&#xa0;; les graphiques épinglés restent tels quels.</translation>
    </message>
    <message>
        <source>Smoothing {weight}; pins {charts}.</source>
        <translation>Lissage {weight}&#xa0;; épingle {charts}.</translation>
    </message>
</context>
<context>
    <name>HeardList</name>
    <message>
        <source>What can be heard</source>
        <translation>Ce qu&apos;on peut écouter</translation>
    </message>
    <message>
        <source>The clip itself</source>
        <translation>L&apos;extrait d&apos;origine</translation>
    </message>
    <message>
        <source>Not converted</source>
        <translation>Non convertie</translation>
    </message>
    <message>
        <source>Not converted yet</source>
        <translation>Pas encore convertie</translation>
    </message>
</context>
<context>
    <name>HearingWindow</name>
    <message>
        <source>Hear the candidates of {name}</source>
        <translation>Écouter les candidates de {name}</translation>
    </message>
    <message>
        <source>Looking for the trainer…</source>
        <translation>Recherche de l&apos;outil…</translation>
    </message>
    <message>
        <source>The trainer cannot convert as it is: see “Clip and candidates”.</source>
        <translation>L&apos;outil ne peut pas convertir en l&apos;état&#xa0;: voir «&#xa0;Extrait et candidates&#xa0;».</translation>
    </message>
    <message>
        <source>Reading the clip…</source>
        <translation>Lecture de l&apos;extrait…</translation>
    </message>
    <message>
        <source>Choose a clip first.</source>
        <translation>Choisissez d&apos;abord un extrait.</translation>
    </message>
    <message>
        <source>Tick the candidates to be heard.</source>
        <translation>Cochez les candidates à écouter.</translation>
    </message>
    <message>
        <source>The candidates of {name} can be heard.</source>
        <translation>Les candidates de {name} sont prêtes à écouter.</translation>
    </message>
    <message>
        <source>Waits until the training of {name} has ended or paused.</source>
        <translation>Attend que l&apos;entraînement de {name} soit fini ou en pause.</translation>
    </message>
    <message>
        <source>{n} can be heard, {failed} could not be converted.</source>
        <translation>Prêtes à écouter&#xa0;: {n}&#xa0;; conversion impossible&#xa0;: {failed}.</translation>
    </message>
    <message>
        <source>{n} can be heard.</source>
        <translation>Prêtes à écouter&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Clip and candidates</source>
        <translation>Extrait et candidates</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Blind tournament</source>
        <translation>Tournoi à l&apos;aveugle</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>What is this?</source>
        <translation>Qu&apos;est-ce que c&apos;est&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Hosts</name>
    <message>
        <source>Connecting to {host}…</source>
        <translation>Connexion à {host}…</translation>
    </message>
    <message>
        <source>Fetching from {host}: {done} of {total} MB.</source>
        <translation>Récupération depuis {host}&#xa0;: {done} sur {total} Mo.</translation>
    </message>
    <message>
        <source>What came before is shown.</source>
        <translation>Ce qui est déjà arrivé reste affiché.</translation>
    </message>
    <message>
        <source>Away since {time}; it comes back by itself.</source>
        <translation>Connexion coupée depuis {time}&#xa0;; elle reviendra d&apos;elle-même.</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Generator total jumps to</source>
        <translation>Total du générateur saute à</translation>
    </message>
    <message>
        <source>Generator gradient stays above</source>
        <translation>Gradient du générateur reste au-dessus de</translation>
    </message>
    <message>
        <source>Discriminator gradient stays above</source>
        <translation>Gradient du discriminateur reste au-dessus de</translation>
    </message>
    <message>
        <source>KL falls below</source>
        <translation>KL descend sous</translation>
    </message>
    <message>
        <source>KL stays closer to zero than</source>
        <translation>KL reste plus près de zéro que</translation>
    </message>
    <message>
        <source>Discriminator stays closer to zero than</source>
        <translation>Discriminateur reste plus près de zéro que</translation>
    </message>
    <message>
        <source>Mel is stuck at</source>
        <translation>Mel est bloquée à</translation>
    </message>
    <message>
        <source>KL is stuck at</source>
        <translation>KL est bloquée à</translation>
    </message>
    <message>
        <source>Learning rate leaves its course by</source>
        <translation>Taux d&apos;apprentissage s&apos;écarte de son cours de</translation>
    </message>
    <message>
        <source>Points in a row before it is told</source>
        <translation>Points d&apos;affilée avant d&apos;avertir</translation>
    </message>
    <message>
        <source>Forgiven at the beginning of a run</source>
        <translation>Toléré au début d&apos;un entraînement</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Blind tournament…</source>
        <translation>Tournoi à l&apos;aveugle…</translation>
    </message>
    <message>
        <source>Loop all of it again (Backspace)</source>
        <translation>Relire tout l&apos;extrait en boucle (Retour arrière)</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>The clip itself</source>
        <translation>L&apos;extrait d&apos;origine</translation>
    </message>
    <message>
        <source>There is no clip yet.</source>
        <translation>Il n&apos;y a pas encore d&apos;extrait.</translation>
    </message>
    <message>
        <source>This candidate could not be converted.</source>
        <translation>Cette candidate n&apos;a pas pu être convertie.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>It is not converted yet.</source>
        <translation>Pas encore convertie.</translation>
    </message>
    <message>
        <source>What every candidate was given to sing, to compare with.</source>
        <translation>Ce que chaque candidate a reçu à chanter, pour comparer.</translation>
    </message>
    <message>
        <source>The trainer&apos;s last words:</source>
        <translation>Les derniers mots de l&apos;outil&#xa0;:</translation>
    </message>
</context>
<context>
    <name>LoadingBar</name>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Reading: {done} of {total} MB</source>
        <translation>Lecture&#xa0;: {done} sur {total} Mo</translation>
    </message>
    <message>
        <source>Looking for trainings…</source>
        <translation>Recherche d&apos;entraînements…</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open on another &amp;machine…</source>
        <translation>Ouvrir sur une autre &amp;machine…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir &amp;récent</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Essayer la &amp;démo</translation>
    </message>
    <message>
        <source>Open in &amp;TensorBoard</source>
        <translation>Ouvrir dans &amp;TensorBoard</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Compare trainings…</source>
        <translation>&amp;Comparer les entraînements…</translation>
    </message>
    <message>
        <source>&amp;Hear the candidates…</source>
        <translation>Éc&amp;outer les candidates…</translation>
    </message>
    <message>
        <source>&amp;Notices…</source>
        <translation>&amp;Notifications…</translation>
    </message>
    <message>
        <source>Notices on the &amp;phone…</source>
        <translation>Notifications sur le télé&amp;phone…</translation>
    </message>
    <message>
        <source>&amp;Rules of judging…</source>
        <translation>&amp;Règles du verdict…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>&amp;Touches et souris</translation>
    </message>
    <message>
        <source>&amp;About RVC Monitor</source>
        <translation>À &amp;propos de RVC Monitor</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Som&amp;bre</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Preparing the demo…</source>
        <translation>Préparation de la démo…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>What was dropped holds no folder or file of this computer. Drop a logs folder.</source>
        <translation>Ce qui a été déposé ne contient aucun dossier ni fichier de cet ordinateur. Déposez un dossier logs.</translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message>
        <source>Step {step}: {value}</source>
        <translation>Étape {step}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {value}</source>
        <translation>Époque {epoch}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{change} over {steps} ({time})</source>
        <translation>{change} en {steps} ({time})</translation>
    </message>
    <message>
        <source>{change} over {epochs} ({steps}, {time})</source>
        <translation>{change} en {epochs} ({steps}, {time})</translation>
    </message>
</context>
<context>
    <name>MediaActions</name>
    <message>
        <source>See the pictures of step {n}</source>
        <translation>Voir les images de l&apos;étape {n}</translation>
    </message>
    <message>
        <source>Hear the sample nearest to step {n}</source>
        <translation>Écouter l&apos;échantillon le plus proche de l&apos;étape {n}</translation>
    </message>
    <message>
        <source>See the pictures of epoch {n}</source>
        <translation>Voir les images de l&apos;époque {n}</translation>
    </message>
    <message>
        <source>Hear the sample nearest to epoch {n}</source>
        <translation>Écouter l&apos;échantillon le plus proche de l&apos;époque {n}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Here the verdict sees the low point of {curve}.</source>
        <translation>C&apos;est ici que le verdict voit le minimum de {curve}.</translation>
    </message>
    <message>
        <source>The newest: what the voice sounds like now.</source>
        <translation>La plus récente&#xa0;: voici comment la voix sonne maintenant.</translation>
    </message>
    <message>
        <source>Here {curve} is lowest once its ups and downs are smoothed away.</source>
        <translation>Ici, {curve} est au plus bas, une fois ses fluctuations lissées.</translation>
    </message>
    <message>
        <source>The lowest stretch of {curve} in the newest third of the run.</source>
        <translation>La portion la plus basse de {curve} dans le dernier tiers de l&apos;entraînement.</translation>
    </message>
    <message>
        <source>A dip of {curve} in the newest third of the run, {percent} % below what surrounds it.</source>
        <translation>Un creux de {curve} dans le dernier tiers de l&apos;entraînement, {percent} % sous ce qui l&apos;entoure.</translation>
    </message>
    <message>
        <source>The lowest stretch of {curve} around the low point.</source>
        <translation>La portion la plus basse de {curve} autour du minimum.</translation>
    </message>
    <message>
        <source>A dip of {curve} near the low point, {percent} % below what surrounds it.</source>
        <translation>Un creux de {curve} près du minimum, {percent} % sous ce qui l&apos;entoure.</translation>
    </message>
    <message>
        <source>A dip of {curve} {epochs} epochs before the low point, {percent} % below what surrounds it.</source>
        <translation>Un creux de {curve}, {epochs} époques avant le minimum, {percent} % sous ce qui l&apos;entoure.</translation>
    </message>
    <message>
        <source>A dip of {curve} {epochs} epochs after the low point, {percent} % below what surrounds it.</source>
        <translation>Un creux de {curve}, {epochs} époques après le minimum, {percent} % sous ce qui l&apos;entoure.</translation>
    </message>
    <message>
        <source>The lowest value that {curve} has here: {value}.</source>
        <translation>La valeur la plus basse de {curve} ici&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>The lowest single value of {curve} here, {value}. One lucky batch can do that, so trust your ears.</source>
        <translation>La valeur isolée la plus basse de {curve} ici, {value}. Un seul lot chanceux y suffit, fiez-vous donc à vos oreilles.</translation>
    </message>
    <message>
        <source>No checkpoint has been found for this run yet.</source>
        <translation>Aucun checkpoint de ce modèle n&apos;a encore été trouvé.</translation>
    </message>
    <message>
        <source>The nearest checkpoint is {distance} epochs away. You save every {interval} epochs: save more often next time.</source>
        <translation>Le checkpoint le plus proche est à {distance} époques. Vous enregistrez toutes les {interval} époques&#xa0;: faites-le plus souvent la prochaine fois.</translation>
    </message>
    <message>
        <source>The nearest checkpoint is {distance} epochs away; nearer ones may have been deleted.</source>
        <translation>Le checkpoint le plus proche est à {distance} époques&#xa0;; d&apos;autres plus proches ont peut-être été supprimés.</translation>
    </message>
    <message>
        <source>Epochs {low} and {high} sound best to you, and nothing was kept between them. Epoch {epoch} is the nearest that exists.</source>
        <translation>Les époques {low} et {high} sonnent le mieux à vos oreilles, et rien n&apos;a été gardé entre elles. L&apos;époque {epoch} est la plus proche qui existe.</translation>
    </message>
    <message>
        <source>Epochs {low} and {high} sound best to you. Epoch {epoch} lies between them.</source>
        <translation>Les époques {low} et {high} sonnent le mieux à vos oreilles. L&apos;époque {epoch} est entre les deux.</translation>
    </message>
    <message>
        <source>the generator&apos;s loss</source>
        <translation>la perte du générateur</translation>
    </message>
    <message>
        <source>the generator&apos;s average loss</source>
        <translation>la perte moyenne du générateur</translation>
    </message>
    <message>
        <source>mel</source>
        <translation>la perte mel</translation>
    </message>
    <message>
        <source>average mel</source>
        <translation>la perte mel moyenne</translation>
    </message>
    <message>
        <source>the validation loss</source>
        <translation>la perte de validation</translation>
    </message>
    <message>
        <source>the training loss</source>
        <translation>la perte d&apos;entraînement</translation>
    </message>
    <message>
        <source>feature matching (fm)</source>
        <translation>feature matching (fm)</translation>
    </message>
    <message>
        <source>kl</source>
        <translation>kl</translation>
    </message>
    <message>
        <source>the adversarial loss (adv)</source>
        <translation>la perte adversariale (adv)</translation>
    </message>
    <message>
        <source>“{name}” could not be judged, by a fault of RVC Monitor ({error}). Its curves are shown and all other models are judged as ever. Please report it with the file rvcmonitor.log; it is tried again with the next point.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;a pas pu être jugé à cause d&apos;une erreur de RVC Monitor ({error}). Ses courbes sont affichées et les autres modèles sont jugés comme toujours. Merci de le signaler avec le fichier rvcmonitor.log&#xa0;; un nouvel essai aura lieu au prochain point.</translation>
    </message>
    <message>
        <source>{tag} was not a number here and came back by itself. Once is no harm; if it happens again and again, a smaller learning rate or training without fp16 helps.</source>
        <translation>{tag} n&apos;était pas un nombre ici et s&apos;est remis de lui-même. Une fois ne fait pas de mal&#xa0;; si cela se répète, un taux d&apos;apprentissage plus bas ou l&apos;absence de fp16 aide.</translation>
    </message>
    <message>
        <source>{tag} is no longer a number from here on, though the losses still are.</source>
        <translation>{tag} n&apos;est plus un nombre à partir d&apos;ici, alors que les pertes en sont encore.</translation>
    </message>
    <message>
        <source>Every value of {tag} is not a number: nothing has been learned. Train without fp16 (some cards cannot do half precision), and check the data set for silent or broken files.</source>
        <translation>Aucune valeur de {tag} n&apos;est un nombre&#xa0;: rien n&apos;a été appris. Entraînez sans fp16 (certaines cartes ne gèrent pas la demi-précision) et cherchez les fichiers muets ou abîmés dans les données.</translation>
    </message>
    <message>
        <source>{tag} is no longer a number here. What was trained after it is lost: go back to {file}, and try a smaller learning rate or training without fp16.</source>
        <translation>{tag} n&apos;est plus un nombre ici. Ce qui suit est perdu&#xa0;: revenez à {file} et essayez un taux d&apos;apprentissage plus bas ou sans fp16.</translation>
    </message>
    <message>
        <source>{tag} is no longer a number here. What was trained after it is lost: try again with a smaller learning rate or without fp16.</source>
        <translation>{tag} n&apos;est plus un nombre ici. Ce qui suit est perdu&#xa0;: réessayez avec un taux d&apos;apprentissage plus bas ou sans fp16.</translation>
    </message>
    <message>
        <source>{tag} jumps to many times its usual level and does not come back. Go on from a checkpoint before this, with a smaller learning rate or batch size.</source>
        <translation>{tag} bondit à plusieurs fois son niveau habituel et ne revient pas. Reprenez d&apos;un checkpoint antérieur, avec un taux d&apos;apprentissage ou une taille de lot plus petits.</translation>
    </message>
    <message>
        <source>{tag} jumps to many times its usual level here, and has come back since. If that happens again, use a smaller learning rate or a larger batch size.</source>
        <translation>{tag} bondit ici à plusieurs fois son niveau habituel, puis revient. Si cela recommence, prenez un taux d&apos;apprentissage plus petit ou un lot plus grand.</translation>
    </message>
    <message>
        <source>kl is below zero, where it has no meaning. The model is drifting apart: check the data set for silence and broken files, and train again from a good checkpoint.</source>
        <translation>kl est sous zéro, ce qui n&apos;a pas de sens. Le modèle se désagrège&#xa0;: cherchez les silences et les fichiers abîmés dans le jeu de données, puis reprenez depuis un bon checkpoint.</translation>
    </message>
    <message>
        <source>kl is stuck near zero: the voice has stopped using what the text part tells it. Listen closely from here on; often an earlier checkpoint is better.</source>
        <translation>kl est bloquée près de zéro&#xa0;: la voix n&apos;utilise plus ce que lui dit la partie texte. Écoutez bien à partir d&apos;ici&#xa0;; un checkpoint antérieur est souvent meilleur.</translation>
    </message>
    <message>
        <source>{tag} stays above {limit}: training is unstable. People lower the learning rate, use a larger batch size, or clean the data set.</source>
        <translation>{tag} reste au-dessus de {limit}&#xa0;: l&apos;entraînement est instable. On baisse en général le taux d&apos;apprentissage, on augmente la taille du lot ou on nettoie les données.</translation>
    </message>
    <message>
        <source>The discriminator&apos;s loss has collapsed to zero: it always wins, and the voice learns nothing more from it. Go on from a checkpoint before this, or start again from the pretrained models.</source>
        <translation>La perte du discriminateur est tombée à zéro&#xa0;: il gagne toujours, et la voix n&apos;apprend plus rien de lui. Reprenez d&apos;un checkpoint antérieur ou repartez des modèles pré-entraînés.</translation>
    </message>
    <message>
        <source>{tag} is stuck at {clip}. Trainers cut what they show there, so the true value is higher: check the data set and the pretrained models.</source>
        <translation>{tag} est bloqué à {clip}. Les outils coupent là ce qu&apos;ils affichent, la vraie valeur est donc plus haute&#xa0;: vérifiez les données et les modèles pré-entraînés.</translation>
    </message>
    <message>
        <source>The learning rate is zero: from here on nothing is learned. Check the training settings.</source>
        <translation>Le taux d&apos;apprentissage est nul&#xa0;: à partir d&apos;ici, rien n&apos;est appris. Vérifiez les réglages de l&apos;entraînement.</translation>
    </message>
    <message>
        <source>The learning rate changes from {before} to {after} at once. If you did not change it, look at the settings that the trainer started with.</source>
        <translation>Le taux d&apos;apprentissage passe d&apos;un coup de {before} à {after}. Si ce n&apos;est pas vous, voyez avec quels réglages l&apos;entraînement a été lancé.</translation>
    </message>
    <message>
        <source>Nothing has been written for much longer than usual, though training is not over. Look at the trainer&apos;s own window: it may have stopped with an error.</source>
        <translation>Rien n&apos;a été écrit depuis bien plus longtemps que d&apos;habitude, alors que l&apos;entraînement n&apos;est pas fini. Regardez la fenêtre de l&apos;outil&#xa0;: il s&apos;est peut-être arrêté sur une erreur.</translation>
    </message>
    <message>
        <source>The learning rate is {rate} here, where the configuration gives {expected}. If you did not change it, look at the settings that the trainer started with.</source>
        <translation>Le taux d&apos;apprentissage est ici de {rate}, alors que la configuration indique {expected}. Si ce n&apos;est pas vous, voyez avec quels réglages l&apos;entraînement a été lancé.</translation>
    </message>
    <message>
        <source>Early stopping has not looked at any epoch of {tag} yet.</source>
        <translation>L&apos;arrêt anticipé n&apos;a encore regardé aucune époque de {tag}.</translation>
    </message>
    <message>
        <source>Early stopping on {tag} would still be training; the best so far was epoch {best}.</source>
        <translation>Avec l&apos;arrêt anticipé sur {tag}, l&apos;entraînement continuerait&#xa0;; la meilleure jusqu&apos;ici est l&apos;époque {best}.</translation>
    </message>
    <message>
        <source>Early stopping on {tag} would have stopped at epoch {stopped}; the best was epoch {best}.</source>
        <translation>Avec l&apos;arrêt anticipé sur {tag}, l&apos;entraînement se serait arrêté à l&apos;époque {stopped}&#xa0;; la meilleure est l&apos;époque {best}.</translation>
    </message>
    <message>
        <source>Silent: there is no voice above {decibels} dB.</source>
        <translation>Muet&#xa0;: aucune voix au-dessus de {decibels} dB.</translation>
    </message>
    <message>
        <source>Clipped: {percent} % of the samples are at full scale.</source>
        <translation>Saturé&#xa0;: {percent} % des échantillons sont au maximum.</translation>
    </message>
    <message>
        <source>{semitones} semitones above the pitch of the clip.</source>
        <translation>{semitones} demi-tons au-dessus de la hauteur de l&apos;extrait.</translation>
    </message>
    <message>
        <source>{semitones} semitones below the pitch of the clip.</source>
        <translation>{semitones} demi-tons sous la hauteur de l&apos;extrait.</translation>
    </message>
    <message>
        <source>The highs (4 to 12 kHz) are {decibels} dB weaker than in most of the others.</source>
        <translation>Les aigus (4 à 12 kHz) sont {decibels} dB plus faibles que dans la plupart des autres.</translation>
    </message>
    <message>
        <source>From step {where} on, the generated pictures show no voice. Nothing that was trained since then is recommended, whatever the losses say.</source>
        <translation>À partir de l&apos;étape {where}, les images générées ne montrent aucune voix. Rien de ce qui a été entraîné depuis n&apos;est recommandé, quoi que disent les pertes.</translation>
    </message>
    <message>
        <source>From epoch {where} on, the generated pictures show no voice. Nothing that was trained since then is recommended, whatever the losses say.</source>
        <translation>À partir de l&apos;époque {where}, les images générées ne montrent aucune voix. Rien de ce qui a été entraîné depuis n&apos;est recommandé, quoi que disent les pertes.</translation>
    </message>
    <message>
        <source>The two pictures have different axes, so that their difference means nothing.</source>
        <translation>Les deux images ont des axes différents, leur différence ne veut donc rien dire.</translation>
    </message>
    <message>
        <source>The picture claims to be {width} × {height} pixels, too large to be opened.</source>
        <translation>L&apos;image prétend mesurer {width} × {height} pixels, trop pour être ouverte.</translation>
    </message>
    <message>
        <source>This record holds no picture that can be read.</source>
        <translation>Cet enregistrement ne contient aucune image lisible.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown ({detail}).</source>
        <translation>L&apos;image est abîmée et ne peut pas être affichée ({detail}).</translation>
    </message>
    <message>
        <source>The pictures and sounds of “{name}” could not be checked, by a fault of RVC Monitor ({error}). They can still be seen and heard, and all other models are checked as ever. Please report it with the file rvcmonitor.log.</source>
        <translation>Les images et sons de «&#xa0;{name}&#xa0;» n&apos;ont pas pu être vérifiés à cause d&apos;une erreur de RVC Monitor ({error}). On peut toujours les voir et les entendre, et les autres modèles sont vérifiés comme toujours. Merci de le signaler avec le fichier rvcmonitor.log.</translation>
    </message>
    <message>
        <source>A sound is cut off; it plays as far as it goes.</source>
        <translation>Un son est coupé&#xa0;; il est lu jusqu&apos;où il va.</translation>
    </message>
    <message>
        <source>The generated picture is blank: silence.</source>
        <translation>L&apos;image générée est vide&#xa0;: silence.</translation>
    </message>
    <message>
        <source>The generated picture does not move: silence or a steady hum.</source>
        <translation>L&apos;image générée ne bouge pas&#xa0;: silence ou bourdonnement constant.</translation>
    </message>
    <message>
        <source>The generated picture no longer resembles the original.</source>
        <translation>L&apos;image générée ne ressemble plus à l&apos;original.</translation>
    </message>
    <message>
        <source>The generated picture has lost the fine lines of the voice.</source>
        <translation>L&apos;image générée a perdu les lignes fines de la voix.</translation>
    </message>
    <message>
        <source>The generated picture is the same again and again.</source>
        <translation>L&apos;image générée est toujours la même.</translation>
    </message>
    <message>
        <source>Generated pictures are blank at steps {first} to {last} ({count}): the model speaks silence. Use a checkpoint from before.</source>
        <translation>Les images générées sont vides aux étapes {first} à {last} ({count})&#xa0;: le modèle produit du silence. Utilisez un checkpoint antérieur.</translation>
    </message>
    <message>
        <source>Generated pictures do not move at steps {first} to {last} ({count}): silence or a steady hum. Use a checkpoint from before.</source>
        <translation>Les images générées ne bougent pas aux étapes {first} à {last} ({count})&#xa0;: silence ou bourdonnement constant. Utilisez un checkpoint antérieur.</translation>
    </message>
    <message>
        <source>Generated pictures do not resemble their originals at steps {first} to {last} ({count}). Listen before you use a checkpoint from there.</source>
        <translation>Les images générées ne ressemblent pas aux originaux aux étapes {first} à {last} ({count}). Écoutez avant d&apos;utiliser un checkpoint de ce passage.</translation>
    </message>
    <message>
        <source>Generated pictures have lost the fine lines of the voice at steps {first} to {last} ({count}). Listen before you use a checkpoint from there.</source>
        <translation>Les images générées ont perdu les lignes fines de la voix aux étapes {first} à {last} ({count}). Écoutez avant d&apos;utiliser un checkpoint de ce passage.</translation>
    </message>
    <message>
        <source>Generated pictures are the same at steps {first} to {last} ({count}), whatever the original: the model may have collapsed. Use a checkpoint from before.</source>
        <translation>Les images générées sont identiques aux étapes {first} à {last} ({count}), quel que soit l&apos;original&#xa0;: le modèle s&apos;est peut-être effondré. Utilisez un checkpoint antérieur.</translation>
    </message>
    <message>
        <source>This record holds no WAV sound.</source>
        <translation>Cet enregistrement ne contient pas de son WAV.</translation>
    </message>
    <message>
        <source>The sound is damaged: its header is cut off.</source>
        <translation>Le son est abîmé&#xa0;: son en-tête est coupé.</translation>
    </message>
    <message>
        <source>The sound is too long to be opened ({seconds} s).</source>
        <translation>Le son est trop long pour être ouvert ({seconds} s).</translation>
    </message>
    <message>
        <source>The sound is of a kind that cannot be played ({detail}).</source>
        <translation>Ce type de son ne peut pas être lu ({detail}).</translation>
    </message>
    <message>
        <source>The sound is damaged: it has no samples.</source>
        <translation>Le son est abîmé&#xa0;: il n&apos;a pas d&apos;échantillons.</translation>
    </message>
    <message>
        <source>{name}: training goes on at epoch {epoch}.</source>
        <translation>{name}&#xa0;: l&apos;entraînement reprend à l&apos;époque {epoch}.</translation>
    </message>
    <message>
        <source>{name}: a training began.</source>
        <translation>{name}&#xa0;: un entraînement a commencé.</translation>
    </message>
    <message>
        <source>{name}: new low point at step {step}.</source>
        <translation>{name}&#xa0;: nouveau minimum à l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>{name}: new low point at epoch {epoch}.</source>
        <translation>{name}&#xa0;: nouveau minimum à l&apos;époque {epoch}.</translation>
    </message>
    <message>
        <source>{name}: no longer improving. {reason}</source>
        <translation>{name}&#xa0;: ne s&apos;améliore plus. {reason}</translation>
    </message>
    <message>
        <source>{name}: probably overtraining; the low point is past.</source>
        <translation>{name}&#xa0;: surentraînement probable&#xa0;; le minimum est passé.</translation>
    </message>
    <message>
        <source>{name}: probably overtraining. Epochs to try: {epochs}.</source>
        <translation>{name}&#xa0;: surentraînement probable. Époques à essayer&#xa0;: {epochs}.</translation>
    </message>
    <message>
        <source>{name}: {finding}</source>
        <translation>{name}&#xa0;: {finding}</translation>
    </message>
    <message>
        <source>{name}: the training has ended.</source>
        <translation>{name}&#xa0;: l&apos;entraînement est terminé.</translation>
    </message>
    <message>
        <source>{name}: no new point for a long time. Is it still running?</source>
        <translation>{name}&#xa0;: aucun nouveau point depuis longtemps. Tourne-t-il encore&#xa0;?</translation>
    </message>
    <message>
        <source>Slower than usual: since epoch {epoch} an epoch takes {percent} % longer. A full disk, a card whose memory is full, or another program may be the reason.</source>
        <translation>Plus lent que d&apos;habitude&#xa0;: depuis l&apos;époque {epoch}, une époque dure {percent} % de plus. Un disque plein, une carte à la mémoire pleine ou un autre programme peuvent en être la cause.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Rien n&apos;a encore été enregistré.</translation>
    </message>
    <message>
        <source>It needs to know the epochs, and nothing tells them.</source>
        <translation>Il faut connaître les époques, et rien ne les indique.</translation>
    </message>
    <message>
        <source>The loss has been rising for {epochs} epochs.</source>
        <translation>La perte est en hausse depuis {epochs} époques.</translation>
    </message>
    <message>
        <source>The loss has not improved for {epochs} epochs.</source>
        <translation>La perte ne s&apos;améliore plus depuis {epochs} époques.</translation>
    </message>
    <message>
        <source>This training does not log the tag to be watched.</source>
        <translation>Cet entraînement n&apos;enregistre pas le tag à observer.</translation>
    </message>
    <message>
        <source>{tag} has not been better than at epoch {best} for {patience} epochs.</source>
        <translation>{tag} n&apos;a pas fait mieux qu&apos;à l&apos;époque {best} depuis {patience} époques.</translation>
    </message>
    <message>
        <source>Epoch {epoch} is done.</source>
        <translation>L&apos;époque {epoch} est terminée.</translation>
    </message>
    <message>
        <source>How much room the drive has is not known.</source>
        <translation>On ne sait pas combien de place il reste sur le disque.</translation>
    </message>
    <message>
        <source>Only {free} GB are left on the drive.</source>
        <translation>Il ne reste que {free} Go sur le disque.</translation>
    </message>
    <message>
        <source>Training and validation loss both fall: there is still room, go on training.</source>
        <translation>Les pertes d&apos;entraînement et de validation descendent&#xa0;: il reste de la marge, continuez.</translation>
    </message>
    <message>
        <source>The validation loss still falls, though the training loss does not: go on while it falls.</source>
        <translation>La perte de validation descend encore, mais pas celle d&apos;entraînement&#xa0;: continuez tant qu&apos;elle descend.</translation>
    </message>
    <message>
        <source>The validation loss stands still while the training loss falls: this is close to overfitting.</source>
        <translation>La perte de validation stagne alors que celle d&apos;entraînement descend&#xa0;: le surapprentissage est proche.</translation>
    </message>
    <message>
        <source>The validation loss rises while the training loss falls: overfitting, since the validation loss was lowest.</source>
        <translation>La perte de validation monte alors que celle d&apos;entraînement descend&#xa0;: surapprentissage, depuis le minimum de la perte de validation.</translation>
    </message>
    <message>
        <source>Training and validation loss both stand still: nothing more is learned, and nothing is overfitted yet.</source>
        <translation>Les pertes d&apos;entraînement et de validation stagnent&#xa0;: plus rien n&apos;est appris, et il n&apos;y a pas encore de surapprentissage.</translation>
    </message>
    <message>
        <source>Training and validation loss both rise: this is no overfitting, the training itself has become unstable.</source>
        <translation>Les pertes d&apos;entraînement et de validation montent&#xa0;: ce n&apos;est pas du surapprentissage, c&apos;est l&apos;entraînement qui est devenu instable.</translation>
    </message>
    <message>
        <source>A curve smoothed with {weight} shows its lowest point later than it is: it lags by about {points} points.</source>
        <translation>Une courbe lissée à {weight} montre son minimum plus tard qu&apos;il n&apos;est&#xa0;: elle retarde d&apos;environ {points} points.</translation>
    </message>
    <message>
        <source>In the last third of the run {rising} went up and {falling} went down: the total rises because the former weighs more.</source>
        <translation>Dans le dernier tiers de l&apos;entraînement, en hausse&#xa0;: {rising}&#xa0;; en baisse&#xa0;: {falling}. Le total monte parce que la hausse pèse plus.</translation>
    </message>
    <message>
        <source>In the last third of the run {falling} went down and {rising} went up: the total falls because the former weighs more.</source>
        <translation>Dans le dernier tiers de l&apos;entraînement, en baisse&#xa0;: {falling}&#xa0;; en hausse&#xa0;: {rising}. Le total baisse parce que la baisse pèse plus.</translation>
    </message>
    <message>
        <source>The parts of the loss do not go together: in the last third of the run {falling} went down and {rising} went up.</source>
        <translation>Les parties de la perte divergent. Dans le dernier tiers de l&apos;entraînement, en baisse&#xa0;: {falling}&#xa0;; en hausse&#xa0;: {rising}.</translation>
    </message>
    <message>
        <source>{first} and {rest}</source>
        <translation>{first} et {rest}</translation>
    </message>
    <message>
        <source>A while ago this seemed to be rising, but since then the loss has gone lower than before: that answer is taken back.</source>
        <translation>Tout à l&apos;heure, cela semblait remonter, mais depuis la perte est descendue plus bas qu&apos;avant&#xa0;: cette réponse est retirée.</translation>
    </message>
    <message>
        <source>It is not clear yet whether {curve} is still falling: its ups and downs could hide it. More epochs will tell.</source>
        <translation>On ne sait pas encore si {curve} descend toujours&#xa0;: ses fluctuations pourraient le cacher. D&apos;autres époques le diront.</translation>
    </message>
    <message>
        <source>None of the losses that RVC Monitor knows are in this log, so there is nothing to judge it by. Its curves are shown all the same.</source>
        <translation>Ce journal ne contient aucune des pertes que RVC Monitor connaît, rien ne permet donc de le juger. Ses courbes sont affichées quand même.</translation>
    </message>
    <message>
        <source>This run has not logged a loss of the generator yet.</source>
        <translation>Ce modèle n&apos;a pas encore enregistré de perte du générateur.</translation>
    </message>
    <message>
        <source>This log holds pictures or sounds but no loss, so that there is nothing to judge it by. Look and listen.</source>
        <translation>Ce journal contient des images ou des sons mais aucune perte, rien ne permet donc de le juger. Regardez et écoutez.</translation>
    </message>
    <message>
        <source>There are weights here but no log, so that there is nothing to judge them by. Listen to them, or put the log (a file with “tfevents” in its name) back into this folder.</source>
        <translation>Il y a ici des poids mais pas de journal, rien ne permet donc de les juger. Écoutez-les ou remettez le journal (un fichier dont le nom contient «&#xa0;tfevents&#xa0;») dans ce dossier.</translation>
    </message>
    <message>
        <source>There is a log, but nothing in it can be read, so that there is nothing to judge. Copy it again from where it was written, or listen to the checkpoints that are there.</source>
        <translation>Il y a un journal, mais rien n&apos;y est lisible, il n&apos;y a donc rien à juger. Recopiez-le depuis l&apos;endroit où il a été écrit ou écoutez les checkpoints présents.</translation>
    </message>
    <message>
        <source>All {written} points have the same step, so that their order in time is not known: this log does not say how the loss went.</source>
        <translation>Les {written} points ont tous la même étape, leur ordre dans le temps n&apos;est donc pas connu&#xa0;: ce journal ne dit pas comment la perte a évolué.</translation>
    </message>
    <message>
        <source>Of {written} points only {points} have a step of their own, so that their order in time is not known: this log does not say how the loss went.</source>
        <translation>Sur {written} points, seuls {points} ont une étape à eux, leur ordre dans le temps n&apos;est donc pas connu&#xa0;: ce journal ne dit pas comment la perte a évolué.</translation>
    </message>
    <message>
        <source>No trend is visible in {curve}.</source>
        <translation>Aucune tendance visible dans {curve}.</translation>
    </message>
    <message>
        <source>No trend is visible in {curve}: what it has changed by in the last third of the run lies between {low} and {high} %.</source>
        <translation>Aucune tendance visible dans {curve}&#xa0;: sa variation dans le dernier tiers de l&apos;entraînement est entre {low} et {high} %.</translation>
    </message>
    <message>
        <source>Until lately {curve} was falling under its ups and downs. It may be turning now, but that is not certain yet.</source>
        <translation>Jusqu&apos;à récemment, {curve} descendait sous ses fluctuations. C&apos;est peut-être un tournant, mais ce n&apos;est pas encore sûr.</translation>
    </message>
    <message>
        <source>Under all its ups and downs, {curve} keeps falling; nothing points to a turn yet.</source>
        <translation>Sous toutes ses fluctuations, {curve} continue de descendre&#xa0;; rien n&apos;annonce encore de tournant.</translation>
    </message>
    <message>
        <source>Between steps {first} and {last}, most likely around {lowest}, {curve} was lowest. It has risen by about {percent} % since: more than its usual ups and downs explain.</source>
        <translation>Entre les étapes {first} et {last}, sans doute vers {lowest}, {curve} a atteint son minimum. Depuis, elle a remonté d&apos;environ {percent} %&#xa0;: plus que ses fluctuations habituelles ne l&apos;expliquent.</translation>
    </message>
    <message>
        <source>Between epochs {first} and {last}, most likely around {lowest}, {curve} was lowest. It has risen by about {percent} % since: more than its usual ups and downs explain.</source>
        <translation>Entre les époques {first} et {last}, sans doute vers {lowest}, {curve} a atteint son minimum. Depuis, elle a remonté d&apos;environ {percent} %&#xa0;: plus que ses fluctuations habituelles ne l&apos;expliquent.</translation>
    </message>
    <message>
        <source>Between steps {first} and {last}, most likely around {lowest}, {curve} stopped falling. Since then it has only gone up and down, without getting lower or higher.</source>
        <translation>Entre les étapes {first} et {last}, sans doute vers {lowest}, {curve} a cessé de descendre. Depuis, elle ne fait que fluctuer, sans aller plus bas ni plus haut.</translation>
    </message>
    <message>
        <source>Between epochs {first} and {last}, most likely around {lowest}, {curve} stopped falling. Since then it has only gone up and down, without getting lower or higher.</source>
        <translation>Entre les époques {first} et {last}, sans doute vers {lowest}, {curve} a cessé de descendre. Depuis, elle ne fait que fluctuer, sans aller plus bas ni plus haut.</translation>
    </message>
    <message>
        <source>Every value of {curve} is not a number: this training has not worked from the start.</source>
        <translation>Aucune valeur de {curve} n&apos;est un nombre&#xa0;: cet entraînement n&apos;a jamais fonctionné.</translation>
    </message>
    <message>
        <source>The training broke at step {where}. What was before it: {before}</source>
        <translation>L&apos;entraînement s&apos;est cassé à l&apos;étape {where}. Ce qu&apos;il y avait avant&#xa0;: {before}</translation>
    </message>
    <message>
        <source>The training broke at epoch {where}. What was before it: {before}</source>
        <translation>L&apos;entraînement s&apos;est cassé à l&apos;époque {where}. Ce qu&apos;il y avait avant&#xa0;: {before}</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” is of a version that must not be started on the processor: it would change its training settings for good. Let it use the graphics card, or choose a newer install.</source>
        <translation>{trainer} dans «&#xa0;{folder}&#xa0;» est d&apos;une version à ne pas lancer sur le processeur&#xa0;: elle changerait pour de bon ses réglages d&apos;entraînement. Laissez-le utiliser la carte graphique ou choisissez une installation plus récente.</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card was found, and {trainer} in “{folder}” is of a version that must not be started without one: it would change its training settings for good. Choose Applio 3.2.9 or later, or RVC 2.3.</source>
        <translation>Aucune carte graphique NVIDIA trouvée, et {trainer} dans «&#xa0;{folder}&#xa0;» est d&apos;une version à ne pas lancer sans elle&#xa0;: elle changerait pour de bon ses réglages d&apos;entraînement. Choisissez Applio 3.2.9 ou plus récent, ou RVC 2.3.</translation>
    </message>
    <message>
        <source>This voice was trained with an embedder of your own, and no file tells which. With another one it would sound wrong, so it is not converted.</source>
        <translation>Cette voix a été entraînée avec un embedder personnel, et aucun fichier ne dit lequel. Avec un autre, elle sonnerait mal&#xa0;; elle n&apos;est donc pas convertie.</translation>
    </message>
    <message>
        <source>This voice was trained with the embedder {embedder}, which {trainer} does not have. With another one it would sound wrong: choose an install of Applio.</source>
        <translation>Cette voix a été entraînée avec l&apos;embedder {embedder}, que {trainer} n&apos;a pas. Avec un autre, elle sonnerait mal&#xa0;: choisissez une installation d&apos;Applio.</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” lacks {files}. Convert a clip in its own window once, so that it fetches what is missing, and try again.</source>
        <translation>Il manque à {trainer} dans «&#xa0;{folder}&#xa0;»&#xa0;: {files}. Convertissez une fois un extrait dans sa propre fenêtre, pour qu&apos;il le télécharge, puis réessayez.</translation>
    </message>
    <message>
        <source>“{python}” could not be started ({error}): run the trainer&apos;s installer again.</source>
        <translation>Impossible de lancer «&#xa0;{python}&#xa0;» ({error})&#xa0;: relancez l&apos;installation de l&apos;outil d&apos;entraînement.</translation>
    </message>
    <message>
        <source>The trainer had not finished after {minutes} minutes and was ended. Something else may keep the graphics card busy: try again later.</source>
        <translation>L&apos;outil d&apos;entraînement n&apos;avait pas fini après {minutes} minutes et a été arrêté. Autre chose occupe peut-être la carte graphique&#xa0;: réessayez plus tard.</translation>
    </message>
    <message>
        <source>No trainer that can convert was found in “{folder}” or above it: choose the folder in which Applio or RVC is installed.</source>
        <translation>Aucun outil capable de convertir n&apos;a été trouvé dans «&#xa0;{folder}&#xa0;» ni au-dessus&#xa0;: choisissez le dossier où Applio ou RVC est installé.</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” has no Python of its own ({places}): run its installation again, or choose the Python that starts it.</source>
        <translation>{trainer} dans «&#xa0;{folder}&#xa0;» n&apos;a pas son propre Python ({places})&#xa0;: refaites l&apos;installation ou choisissez le Python qui le lance.</translation>
    </message>
    <message>
        <source>Mangio-RVC in “{folder}” cannot convert for another program: its command line asks questions, does not tell of failures and rewrites its settings. Its voices work in Applio and in RVC: choose one of those.</source>
        <translation>Mangio-RVC dans «&#xa0;{folder}&#xa0;» ne peut pas convertir pour un autre programme&#xa0;: sa ligne de commande pose des questions, n&apos;annonce pas les échecs et réécrit ses réglages. Ses voix marchent dans Applio et RVC&#xa0;: choisissez l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” makes voices of another kind, which RVC Monitor cannot have converted yet.</source>
        <translation>{trainer} dans «&#xa0;{folder}&#xa0;» fait des voix d&apos;un autre type, que RVC Monitor ne peut pas encore faire convertir.</translation>
    </message>
    <message>
        <source>The trainer in “{folder}” is of a version whose command line is not known. Those of Applio since 3.2.0 and of RVC since 2.2.231006 are, and voices of the one work in the other.</source>
        <translation>L&apos;outil dans «&#xa0;{folder}&#xa0;» est d&apos;une version dont la ligne de commande n&apos;est pas connue. Celles d&apos;Applio depuis 3.2.0 et de RVC depuis 2.2.231006 le sont, et les voix de l&apos;un marchent dans l&apos;autre.</translation>
    </message>
    <message>
        <source>There was too little memory: wait until the training has ended, or close other programs, and try again.</source>
        <translation>Il y avait trop peu de mémoire&#xa0;: attendez la fin de l&apos;entraînement ou fermez d&apos;autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The trainer stumbled over letters in a name. Move its folder to a place whose path has plain Latin letters only.</source>
        <translation>L&apos;outil a buté sur les lettres d&apos;un nom. Déplacez son dossier vers un chemin fait de simples lettres latines sans accent.</translation>
    </message>
    <message>
        <source>The trainer has another command line than its files tell. Please report it with the trainer&apos;s version.</source>
        <translation>L&apos;outil a une autre ligne de commande que ne le disent ses fichiers. Merci de le signaler avec sa version.</translation>
    </message>
    <message>
        <source>The trainer&apos;s installation is incomplete: run its own installer again.</source>
        <translation>L&apos;installation de l&apos;outil est incomplète&#xa0;: relancez son programme d&apos;installation.</translation>
    </message>
    <message>
        <source>The trainer could not load this checkpoint: the file is damaged, or of another kind.</source>
        <translation>L&apos;outil n&apos;a pas pu charger ce checkpoint&#xa0;: le fichier est abîmé ou d&apos;un autre type.</translation>
    </message>
    <message>
        <source>The graphics card failed. Try again; if it stays like this, restart the computer.</source>
        <translation>La carte graphique a échoué. Réessayez&#xa0;; si cela dure, redémarrez l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>The trainer did not find a file that it needs: it may be incomplete.</source>
        <translation>L&apos;outil n&apos;a pas trouvé un fichier dont il a besoin&#xa0;: il est peut-être incomplet.</translation>
    </message>
    <message>
        <source>The trainer ended without writing a sound.</source>
        <translation>L&apos;outil s&apos;est terminé sans écrire de son.</translation>
    </message>
    <message>
        <source>The trainer wrote an empty file.</source>
        <translation>L&apos;outil a écrit un fichier vide.</translation>
    </message>
    <message>
        <source>The trainer wrote a file that is no sound: {problem}</source>
        <translation>L&apos;outil a écrit un fichier qui n&apos;est pas un son&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The trainer broke off while it wrote the sound.</source>
        <translation>L&apos;outil s&apos;est interrompu en écrivant le son.</translation>
    </message>
    <message>
        <source>The trainer wrote a sound of only {seconds} s.</source>
        <translation>L&apos;outil a écrit un son de seulement {seconds} s.</translation>
    </message>
    <message>
        <source>The trainer wrote a sound of {seconds} s, where the clip has {clip} s.</source>
        <translation>L&apos;outil a écrit un son de {seconds} s, alors que l&apos;extrait dure {clip} s.</translation>
    </message>
    <message>
        <source>The clip cannot be kept in “{folder}” ({error}): make room there, and try again.</source>
        <translation>Impossible de garder l&apos;extrait dans «&#xa0;{folder}&#xa0;» ({error})&#xa0;: libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read right now: {reason}.</source>
        <translation>«&#xa0;{file}&#xa0;» est illisible pour l&apos;instant&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({error}), so it is not heard.</source>
        <translation>«&#xa0;{file}&#xa0;» est illisible ({error}), il n&apos;est donc pas écouté.</translation>
    </message>
    <message>
        <source>Sounds cannot be kept in “{folder}” ({error}): make room there, and try again.</source>
        <translation>Impossible de garder des sons dans «&#xa0;{folder}&#xa0;» ({error})&#xa0;: libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be looked into ({error}).</source>
        <translation>Impossible de parcourir «&#xa0;{folder}&#xa0;» ({error}).</translation>
    </message>
    <message>
        <source>What comes from the other machine cannot be kept in “{folder}” ({error}): make room there.</source>
        <translation>Impossible de garder dans «&#xa0;{folder}&#xa0;» ce qui vient de l&apos;autre machine ({error})&#xa0;: libérez de la place.</translation>
    </message>
    <message>
        <source>{file} could not be saved ({error}). The program goes on, but will not remember your choices.</source>
        <translation>Impossible d&apos;enregistrer {file} ({error}). Le programme continue, mais ne retiendra pas vos choix.</translation>
    </message>
    <message>
        <source>There is too little memory.</source>
        <translation>Il y a trop peu de mémoire.</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {reason}.</source>
        <translation>Impossible d&apos;écrire «&#xa0;{file}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This picture or sound in “{file}” cannot be used, by a fault of RVC Monitor ({error}). The others can. Please report it with the file rvcmonitor.log.</source>
        <translation>Cette image ou ce son de «&#xa0;{file}&#xa0;» est inutilisable à cause d&apos;une erreur de RVC Monitor ({error}). Les autres vont bien. Merci de le signaler avec le fichier rvcmonitor.log.</translation>
    </message>
    <message>
        <source>An address of your phone is not understood.</source>
        <translation>Une adresse pour votre téléphone n&apos;est pas reconnue.</translation>
    </message>
    <message>
        <source>A notice did not reach your phone ({services}). It is tried again with the next.</source>
        <translation>Une notification n&apos;est pas arrivée sur votre téléphone ({services}). Nouvel essai avec la prochaine.</translation>
    </message>
    <message>
        <source>{name} will be stopped in two minutes. {reason}</source>
        <translation>{name} sera arrêté dans deux minutes. {reason}</translation>
    </message>
    <message>
        <source>{name} was stopped. {reason}</source>
        <translation>{name} a été arrêté. {reason}</translation>
    </message>
    <message>
        <source>{name} was stopped. {reason} Epochs to try: {epochs}.</source>
        <translation>{name} a été arrêté. {reason} Époques à essayer&#xa0;: {epochs}.</translation>
    </message>
    <message>
        <source>The system does not let this program end it. Close it yourself.</source>
        <translation>Le système ne permet pas à ce programme de le terminer. Fermez-le vous-même.</translation>
    </message>
    <message>
        <source>{name} could not be stopped. {why}</source>
        <translation>Impossible d&apos;arrêter {name}. {why}</translation>
    </message>
    <message>
        <source>The computer stays awake: its system could not do what you wished.</source>
        <translation>L&apos;ordinateur reste allumé&#xa0;: son système n&apos;a pas pu faire ce que vous vouliez.</translation>
    </message>
    <message>
        <source>The computer stays awake, because {name} is training.</source>
        <translation>L&apos;ordinateur reste allumé, car {name} est en cours d&apos;entraînement.</translation>
    </message>
    <message>
        <source>The training has ended by itself.</source>
        <translation>L&apos;entraînement s&apos;est terminé de lui-même.</translation>
    </message>
    <message>
        <source>The program has made a mistake; its log says which.</source>
        <translation>Le programme a fait une erreur&#xa0;; son journal dit laquelle.</translation>
    </message>
    <message>
        <source>This could not be worked out.</source>
        <translation>Cela n&apos;a pas pu être calculé.</translation>
    </message>
    <message>
        <source>{host} has no folder “{path}”.</source>
        <translation>{host} n&apos;a pas de dossier «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>{host} is not known here, and its key {fingerprint} was not accepted.</source>
        <translation>{host} n&apos;est pas connu ici, et sa clé {fingerprint} n&apos;a pas été acceptée.</translation>
    </message>
    <message>
        <source>{host} let nobody in as “{user}”.</source>
        <translation>{host} a refusé l&apos;accès à «&#xa0;{user}&#xa0;».</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({error}).</source>
        <translation>{host} est injoignable ({error}).</translation>
    </message>
    <message>
        <source>The connection to {host} was lost ({error}).</source>
        <translation>La connexion à {host} a été perdue ({error}).</translation>
    </message>
    <message>
        <source>It has no event file yet.</source>
        <translation>Il n&apos;a pas encore de fichier d&apos;événements.</translation>
    </message>
    <message>
        <source>It runs on another computer, {host}.</source>
        <translation>Il tourne sur un autre ordinateur, {host}.</translation>
    </message>
    <message>
        <source>Several processes train it at the same time.</source>
        <translation>Plusieurs processus l&apos;entraînent en même temps.</translation>
    </message>
    <message>
        <source>No process of this computer says by its command line or by the files of the model that it trains it.</source>
        <translation>Aucun processus de cet ordinateur n&apos;indique, par sa ligne de commande ou par les fichiers du modèle, qu&apos;il l&apos;entraîne.</translation>
    </message>
    <message>
        <source>{file} is already there: choose another place for the copy.</source>
        <translation>{file} y est déjà&#xa0;: choisissez un autre endroit pour la copie.</translation>
    </message>
    <message>
        <source>{folder} has no room for that: {needed} MB are needed and {free} MB are free. Nothing was copied; free some space or choose another drive.</source>
        <translation>{folder} n&apos;a pas assez de place&#xa0;: il faut {needed} Mo et {free} Mo sont libres. Rien n&apos;a été copié&#xa0;; libérez de la place ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>{file} is being written at this moment and was not copied: try again shortly.</source>
        <translation>{file} est en cours d&apos;écriture et n&apos;a pas été copié&#xa0;: réessayez dans un instant.</translation>
    </message>
    <message>
        <source>{folder} has no room left for {file}. Nothing half-copied was left there: free some space or choose another drive.</source>
        <translation>{folder} n&apos;a plus de place pour {file}. Rien n&apos;y est resté à moitié copié&#xa0;: libérez de la place ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: one of the two is not there any more.</source>
        <translation>Impossible de copier {file} dans {folder}&#xa0;: l&apos;un des deux n&apos;existe plus.</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: writing there is not allowed, or a file of that name is in use.</source>
        <translation>Impossible de copier {file} dans {folder}&#xa0;: l&apos;écriture y est interdite, ou un fichier de ce nom est utilisé.</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: {error}.</source>
        <translation>Impossible de copier {file} dans {folder}&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{file} could not be read ({error}). It is left as it is; the program starts afresh and will not remember what it keeps there.</source>
        <translation>Impossible de lire {file} ({error}). Il reste tel quel&#xa0;; le programme repart de zéro et ne retiendra pas ce qu&apos;il y garde.</translation>
    </message>
    <message>
        <source>What the program remembered could not be understood, so it starts afresh. The old file is kept as {file}.</source>
        <translation>Ce que le programme avait retenu est illisible, il repart donc de zéro. L&apos;ancien fichier est gardé sous {file}.</translation>
    </message>
    <message>
        <source>This picture or sound is damaged in “{file}” (at byte {offset}) and cannot be shown.</source>
        <translation>Cette image ou ce son dans «&#xa0;{file}&#xa0;» (à l&apos;octet {offset}) est abîmé et ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>This picture or sound in “{file}” (at byte {offset}) claims to be far too large, so it is not opened.</source>
        <translation>Cette image ou ce son dans «&#xa0;{file}&#xa0;» (à l&apos;octet {offset}) se dit bien trop grand et n&apos;est donc pas ouvert.</translation>
    </message>
    <message>
        <source>“{file}” is damaged at byte {offset}. What could not be read there is left out; everything before and after it is shown.</source>
        <translation>«&#xa0;{file}&#xa0;» est abîmé à l&apos;octet {offset}. Ce qui n&apos;a pu être lu là est laissé de côté&#xa0;; tout ce qui précède et suit est affiché.</translation>
    </message>
    <message>
        <source>“{file}” holds an unusually large record at byte {offset}. It is left out; everything before and after it is shown.</source>
        <translation>«&#xa0;{file}&#xa0;» contient un enregistrement anormalement grand à l&apos;octet {offset}. Il est laissé de côté&#xa0;; tout ce qui précède et suit est affiché.</translation>
    </message>
    <message>
        <source>“{file}” is not a TensorBoard events file, so there is nothing to show from it.</source>
        <translation>«&#xa0;{file}&#xa0;» n&apos;est pas un fichier d&apos;événements TensorBoard, il n&apos;y a donc rien à en afficher.</translation>
    </message>
    <message>
        <source>filelist.txt is not in the model’s folder</source>
        <translation>filelist.txt n&apos;est pas dans le dossier du modèle</translation>
    </message>
    <message>
        <source>the batch size is neither in train.log nor in model_info.json</source>
        <translation>la taille du lot n&apos;est ni dans train.log ni dans model_info.json</translation>
    </message>
    <message>
        <source>config.json does not say the hop length</source>
        <translation>config.json ne donne pas le hop length</translation>
    </message>
    <message>
        <source>clips that filelist.txt names are not on this computer any more</source>
        <translation>des extraits cités par filelist.txt ne sont plus sur cet ordinateur</translation>
    </message>
    <message>
        <source>“{file}” holds values whose step or time cannot be right. They are left out; everything else is shown.</source>
        <translation>«&#xa0;{file}&#xa0;» contient des valeurs dont l&apos;étape ou l&apos;heure ne peut être juste. Elles sont laissées de côté&#xa0;; tout le reste est affiché.</translation>
    </message>
    <message>
        <source>checkpoint names</source>
        <translation>les noms des checkpoints</translation>
    </message>
    <message>
        <source>the epochs stored in G_*.pth</source>
        <translation>les époques stockées dans G_*.pth</translation>
    </message>
    <message>
        <source>the distance between logged points</source>
        <translation>l&apos;écart entre les points enregistrés</translation>
    </message>
    <message>
        <source>train.log</source>
        <translation>train.log</translation>
    </message>
    <message>
        <source>the learning rate</source>
        <translation>le taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>the logged epochs</source>
        <translation>les époques enregistrées</translation>
    </message>
    <message>
        <source>the log, which counts in epochs</source>
        <translation>le journal, qui compte en époques</translation>
    </message>
    <message>
        <source>filelist.txt and the batch size</source>
        <translation>filelist.txt et la taille du lot</translation>
    </message>
    <message>
        <source>“{name}” could not be read to its end, by a fault of RVC Monitor ({error}). What had been read before is shown, all other models are watched as ever, and this one is tried again. If it stays like this, please report it with the file rvcmonitor.log.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;a pas pu être lu jusqu&apos;au bout à cause d&apos;une erreur de RVC Monitor ({error}). Ce qui était déjà lu est affiché, les autres modèles sont suivis comme toujours, et celui-ci sera réessayé. Si cela dure, merci de le signaler avec le fichier rvcmonitor.log.</translation>
    </message>
    <message>
        <source>“{folder}” could not be looked into, by a fault of RVC Monitor ({error}). All other folders are shown, and this one is tried again. If it stays like this, please report it with the file rvcmonitor.log.</source>
        <translation>«&#xa0;{folder}&#xa0;» n&apos;a pas pu être parcouru à cause d&apos;une erreur de RVC Monitor ({error}). Les autres dossiers sont affichés, et celui-ci sera réessayé. Si cela dure, merci de le signaler avec le fichier rvcmonitor.log.</translation>
    </message>
    <message>
        <source>an installation of Python</source>
        <translation>une installation de Python</translation>
    </message>
    <message>
        <source>what Git keeps for itself</source>
        <translation>ce que Git garde pour lui</translation>
    </message>
    <message>
        <source>packages of Node.js</source>
        <translation>des paquets Node.js</translation>
    </message>
    <message>
        <source>Windows itself</source>
        <translation>Windows lui-même</translation>
    </message>
    <message>
        <source>what was deleted</source>
        <translation>ce qui a été supprimé</translation>
    </message>
    <message>
        <source>“{name}” has to be unpacked first: RVC Monitor does not look into archives.</source>
        <translation>«&#xa0;{name}&#xa0;» doit d&apos;abord être décompressé&#xa0;: RVC Monitor ne regarde pas dans les archives.</translation>
    </message>
    <message>
        <source>“{name}” is a log of VisualDL, which RVC Monitor cannot read. Let the trainer write TensorBoard events instead.</source>
        <translation>«&#xa0;{name}&#xa0;» est un journal VisualDL, que RVC Monitor ne sait pas lire. Faites écrire à l&apos;outil des événements TensorBoard.</translation>
    </message>
    <message>
        <source>“{name}” is a log of Weights &amp; Biases, which RVC Monitor cannot read. Let the trainer write TensorBoard events instead.</source>
        <translation>«&#xa0;{name}&#xa0;» est un journal Weights &amp; Biases, que RVC Monitor ne sait pas lire. Faites écrire à l&apos;outil des événements TensorBoard.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({reason}). The other files are shown, and this one is tried again.</source>
        <translation>«&#xa0;{file}&#xa0;» est illisible ({reason}). Les autres fichiers sont affichés, et celui-ci sera réessayé.</translation>
    </message>
    <message>
        <source>“{file}” is not here yet: its drive has only its name so far. It is shown as soon as it has come.</source>
        <translation>«&#xa0;{file}&#xa0;» n&apos;est pas encore ici&#xa0;: le disque n&apos;en a que le nom pour l&apos;instant. Il s&apos;affichera dès son arrivée.</translation>
    </message>
    <message>
        <source>Nothing in “{file}” could be read: every record in it is damaged, so that there is nothing to show from it. Copy it again from where it was written.</source>
        <translation>Rien dans «&#xa0;{file}&#xa0;» n&apos;a pu être lu&#xa0;: tous ses enregistrements sont abîmés, il n&apos;y a donc rien à en afficher. Recopiez-le depuis l&apos;endroit où il a été écrit.</translation>
    </message>
    <message>
        <source>Nothing in “{file}” can be shown: no value in it has a step and a time that can be right. Copy it again from where it was written.</source>
        <translation>Rien dans «&#xa0;{file}&#xa0;» ne peut être affiché&#xa0;: aucune valeur n&apos;y a une étape et une heure plausibles. Recopiez-le depuis l&apos;endroit où il a été écrit.</translation>
    </message>
    <message>
        <source>“{name}” has weights but no log, so that there are no curves to draw. Put the log back into its folder to see them.</source>
        <translation>«&#xa0;{name}&#xa0;» a des poids mais pas de journal, il n&apos;y a donc pas de courbes à tracer. Remettez le journal dans son dossier pour les voir.</translation>
    </message>
    <message>
        <source>No training was found in “{folder}”. RVC Monitor looks for files with “tfevents” in their names; they lie in a model’s folder inside “logs”.</source>
        <translation>Aucun entraînement trouvé dans «&#xa0;{folder}&#xa0;». RVC Monitor cherche des fichiers dont le nom contient «&#xa0;tfevents&#xa0;»&#xa0;; ils sont dans le dossier d&apos;un modèle, sous «&#xa0;logs&#xa0;».</translation>
    </message>
    <message>
        <source>“{folder}” was not looked into: it holds {what}.</source>
        <translation>«&#xa0;{folder}&#xa0;» n&apos;a pas été parcouru&#xa0;: il contient {what}.</translation>
    </message>
    <message>
        <source>“{folder}” holds too many folders to look into all of them. Open the “logs” folder itself to see every training.</source>
        <translation>«&#xa0;{folder}&#xa0;» contient trop de dossiers pour les parcourir tous. Ouvrez directement le dossier «&#xa0;logs&#xa0;» pour voir tous les entraînements.</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Classique</translation>
    </message>
    <message>
        <source>Wait until the smoothed generator total has clearly turned flat or rising, then listen to the epochs around its lowest point.</source>
        <translation>Attendez que le total lissé du générateur devienne clairement stable ou remonte, puis écoutez les époques autour de son point le plus bas.</translation>
    </message>
    <message>
        <source>Mel minima</source>
        <translation>Minimums de mel</translation>
    </message>
    <message>
        <source>Listen to the epochs where mel dips, near the lowest point of the generator total, as the guides of 2024 do.</source>
        <translation>Écoutez les époques où mel fait un creux, près du point le plus bas du total du générateur, comme dans les guides de 2024.</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>Moyennes</translation>
    </message>
    <message>
        <source>Averages over many steps carry less noise: look for the lowest points of the averaged generator total.</source>
        <translation>Les moyennes sur de nombreuses étapes ont moins de bruit&#xa0;: cherchez les points les plus bas du total moyen du générateur.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Look for crosses (values that are no number), KL near or below zero, and gradients that shoot up.</source>
        <translation>Cherchez des croix (valeurs qui ne sont pas des nombres), KL proche de zéro ou négative et des gradients qui s&apos;envolent.</translation>
    </message>
    <message>
        <source>“{file}” cannot be decoded: this system&apos;s sound library is missing. WAV files can be used all the same.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être décodé&#xa0;: la bibliothèque audio du système manque. Les fichiers WAV marchent tout de même.</translation>
    </message>
    <message>
        <source>Sound cannot be played here: this system&apos;s sound library is missing. Samples can still be saved as WAV.</source>
        <translation>Le son ne peut pas être lu ici&#xa0;: la bibliothèque audio du système manque. Les échantillons peuvent tout de même être enregistrés en WAV.</translation>
    </message>
    <message>
        <source>No sound device was found. Connect headphones or speakers and press play again; samples can be saved as WAV all the same.</source>
        <translation>Aucun périphérique audio trouvé. Branchez un casque ou des enceintes et relancez la lecture&#xa0;; les échantillons peuvent tout de même être enregistrés en WAV.</translation>
    </message>
    <message>
        <source>No notice is sent to your phone, for no address is known: see View → Notices on the phone.</source>
        <translation>Aucune notification n&apos;est envoyée au téléphone, faute d&apos;adresse connue&#xa0;: voir Affichage → Notifications sur le téléphone.</translation>
    </message>
    <message>
        <source>The key file “{file}” cannot be read ({error}).</source>
        <translation>Le fichier de clé «&#xa0;{file}&#xa0;» ne peut pas être lu ({error}).</translation>
    </message>
    <message>
        <source>“{file}” holds no private key of OpenSSH. One of PuTTY (.ppk) has to be exported as such first; a .pub is only the public half.</source>
        <translation>«&#xa0;{file}&#xa0;» ne contient pas de clé privée OpenSSH. Une clé PuTTY (.ppk) doit d&apos;abord être exportée comme telle&#xa0;; un .pub n&apos;est que la moitié publique.</translation>
    </message>
    <message>
        <source>The newest point of “{name}” bears a time that is yet to come ({when}): the clock of this computer or of the one that wrote it is wrong. The time of its file tells instead whether it is training.</source>
        <translation>Le point le plus récent de «&#xa0;{name}&#xa0;» porte une heure encore à venir ({when})&#xa0;: l&apos;horloge de cet ordinateur ou de celui qui l&apos;a écrit est fausse. C&apos;est l&apos;heure de son fichier qui dit si l&apos;entraînement est en cours.</translation>
    </message>
    <message>
        <source>“{file}” holds no sound that can be decoded here. Save it as a WAV file, which needs no decoder, and choose that.</source>
        <translation>« {file} » ne contient aucun son décodable ici. Enregistrez-le en fichier WAV, qui n&apos;a pas besoin de décodeur, et choisissez celui-ci.</translation>
    </message>
    <message>
        <source>“{file}” was not decoded: this computer&apos;s decoder does not answer. Save it as a WAV file, which needs no decoder, and choose that.</source>
        <translation>« {file} » n&apos;a pas été décodé : le décodeur de cet ordinateur ne répond pas. Enregistrez-le en fichier WAV, qui n&apos;a pas besoin de décodeur, et choisissez celui-ci.</translation>
    </message>
    <message>
        <source>So far there is one point of {tag}; at least {needed} are needed to see a trend.</source>
        <translation>Il n&apos;y a qu&apos;un point de {tag}&#xa0;; il en faut au moins {needed} pour voir une tendance.</translation>
    </message>
    <message>
        <source>So far there are {points} points of {tag}; at least {needed} are needed to see a trend.</source>
        <translation>Il y a {points} points de {tag}&#xa0;; il en faut au moins {needed} pour voir une tendance.</translation>
    </message>
    <message>
        <source>The newest from before the training broke.</source>
        <translation>La plus récente d&apos;avant que l&apos;entraînement se casse.</translation>
    </message>
    <message>
        <source>At step {where} {curve} is {percent} % above its lowest (step {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>À l&apos;étape {where}, {curve} est {percent} % au-dessus de son minimum (étape {lowest}), ce que ses fluctuations peuvent masquer&#xa0;: c&apos;est peut-être aussi bon.</translation>
    </message>
    <message>
        <source>At epoch {where} {curve} is {percent} % above its lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>À l&apos;époque {where}, {curve} est {percent} % au-dessus de son minimum (époque {lowest}), ce que ses fluctuations peuvent masquer&#xa0;: c&apos;est peut-être aussi bon.</translation>
    </message>
    <message>
        <source>To compare: at step {where} {curve} is {percent} % above its lowest (step {lowest}).</source>
        <translation>Pour comparer&#xa0;: à l&apos;étape {where}, {curve} est {percent} % au-dessus de son minimum (étape {lowest}).</translation>
    </message>
    <message>
        <source>To compare: at epoch {where} {curve} is {percent} % above its lowest (epoch {lowest}).</source>
        <translation>Pour comparer&#xa0;: à l&apos;époque {where}, {curve} est {percent} % au-dessus de son minimum (époque {lowest}).</translation>
    </message>
    <message>
        <source>{epochs} epochs before the low point. Here {curve} is {percent} % above its lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>{epochs} époques avant le minimum. Ici, {curve} est {percent} % au-dessus de son minimum (époque {lowest}), ce que ses fluctuations peuvent masquer&#xa0;: c&apos;est peut-être aussi bon.</translation>
    </message>
    <message>
        <source>{epochs} epochs after the low point. Here {curve} is {percent} % above its lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>{epochs} époques après le minimum. Ici, {curve} est {percent} % au-dessus de son minimum (époque {lowest}), ce que ses fluctuations peuvent masquer&#xa0;: c&apos;est peut-être aussi bon.</translation>
    </message>
    <message>
        <source>To compare: {epochs} epochs before the low point, {curve} is {percent} % above its lowest (epoch {lowest}).</source>
        <translation>Pour comparer&#xa0;: {epochs} époques avant le minimum, {curve} est {percent} % au-dessus de son point le plus bas (époque {lowest}).</translation>
    </message>
    <message>
        <source>To compare: {epochs} epochs after the low point, {curve} is {percent} % above its lowest (epoch {lowest}).</source>
        <translation>Pour comparer&#xa0;: {epochs} époques après le minimum, {curve} est {percent} % au-dessus de son point le plus bas (époque {lowest}).</translation>
    </message>
    <message>
        <source>A start of “{name}” with one point, begun {begun}, is set aside: the long training before it is shown. It takes its place once it has {few} points.</source>
        <translation>Un départ de « {name} » avec un seul point, du {begun}, est mis de côté : le long entraînement précédent est affiché. Il prendra sa place quand il aura {few} points.</translation>
    </message>
    <message>
        <source>A start of “{name}” with {points} points, begun {begun}, is set aside: the long training before it is shown. It takes its place once it has {few} points.</source>
        <translation>Un départ de « {name} » avec {points} points, du {begun}, est mis de côté : le long entraînement précédent est affiché. Il prendra sa place quand il aura {few} points.</translation>
    </message>
    <message>
        <source>{n} more folders were not looked into.</source>
        <translation>{n} autres dossiers n&apos;ont pas été parcourus.</translation>
    </message>
    <message>
        <source>{host} shows another key than before ({fingerprint}), so that it may be another machine. Nothing was sent to it. If it was set up anew, remove its old key from “{file}”.</source>
        <translation>{host} présente une autre clé qu&apos;avant ({fingerprint}), c&apos;est donc peut-être une autre machine. Rien ne lui a été envoyé. Si elle a été réinstallée, retirez son ancienne clé de «&#xa0;{file}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>NoticeHistory</name>
    <message>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Nothing has been told yet.</source>
        <translation>Aucune notification pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>Vider la liste</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A training begins</source>
        <translation>Un entraînement commence</translation>
    </message>
    <message>
        <source>A new low point</source>
        <translation>Un nouveau minimum</translation>
    </message>
    <message>
        <source>No longer improving</source>
        <translation>Ne s&apos;améliore plus</translation>
    </message>
    <message>
        <source>The loss rises</source>
        <translation>La perte monte</translation>
    </message>
    <message>
        <source>Trouble in the numbers</source>
        <translation>Problème dans les valeurs</translation>
    </message>
    <message>
        <source>Pictures show silence or stand still</source>
        <translation>Images muettes ou figées</translation>
    </message>
    <message>
        <source>No new points for a long time</source>
        <translation>Aucun nouveau point depuis longtemps</translation>
    </message>
    <message>
        <source>A training will be stopped</source>
        <translation>Un entraînement va être arrêté</translation>
    </message>
    <message>
        <source>A training was stopped</source>
        <translation>Un entraînement a été arrêté</translation>
    </message>
    <message>
        <source>Training finished</source>
        <translation>Entraînement terminé</translation>
    </message>
</context>
<context>
    <name>OtherCheckpoints</name>
    <message>
        <source>All checkpoints ({n})</source>
        <translation>Tous les checkpoints ({n})</translation>
    </message>
    <message>
        <source>All checkpoints ({n}, and {m} of an earlier training)</source>
        <translation>Tous les checkpoints ({n}, et {m} d&apos;un entraînement précédent)</translation>
    </message>
    <message>
        <source>{name} (earlier training)</source>
        <translation>{name} (entraînement précédent)</translation>
    </message>
    <message>
        <source>Choose a checkpoint</source>
        <translation>Choisissez un checkpoint</translation>
    </message>
    <message>
        <source>The latest state: its name tells no step</source>
        <translation>Le dernier état&#xa0;: son nom ne dit pas l&apos;étape</translation>
    </message>
</context>
<context>
    <name>OtherMachines</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{time} an epoch, the last one {last}</source>
        <translation>{time} par époque, la dernière {last}</translation>
    </message>
    <message>
        <source>{time} an epoch</source>
        <translation>{time} par époque</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>ends about {time}</source>
        <translation>fin vers {time}</translation>
    </message>
    <message>
        <source>Ends about {time}.</source>
        <translation>Fin vers {time}.</translation>
    </message>
    <message>
        <source>Ends about {time}, with 80 % between {first} and {last}.</source>
        <translation>Fin vers {time}, à 80 % entre {first} et {last}.</translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message>
        <source>Notices on the phone</source>
        <translation>Notifications sur le téléphone</translation>
    </message>
    <message>
        <source>Send notices to my phone, while the program runs</source>
        <translation>Envoyer les notifications à mon téléphone tant que le programme tourne</translation>
    </message>
    <message>
        <source>With a picture of the curve, where a service takes one</source>
        <translation>Avec une image de la courbe, si le service l&apos;accepte</translation>
    </message>
    <message>
        <source>Notices an hour, at most</source>
        <translation>Notifications par heure, au plus</translation>
    </message>
    <message>
        <source>Addresses of your services, one a line</source>
        <translation>Adresses de vos services, une par ligne</translation>
    </message>
    <message>
        <source>Looking into the keyring…</source>
        <translation>Lecture du trousseau de clés…</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Envoyer un test</translation>
    </message>
    <message>
        <source>Tell me about</source>
        <translation>Me prévenir</translation>
    </message>
    <message>
        <source>They hold secrets, so they are kept in the system&apos;s keyring and nowhere else.</source>
        <translation>Comme elles sont secrètes, elles ne sont gardées que dans le trousseau de clés du système.</translation>
    </message>
    <message>
        <source>This system has no keyring, so they are known for this session only, and kept nowhere.</source>
        <translation>Ce système n&apos;a pas de trousseau de clés, elles ne sont donc connues que pour cette session et gardées nulle part.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>This is a test: notices will look like this.</source>
        <translation>Ceci est un test&#xa0;: les notifications ressembleront à cela.</translation>
    </message>
    <message>
        <source>An address is not understood.</source>
        <translation>Une adresse n&apos;est pas reconnue.</translation>
    </message>
    <message>
        <source>{service}: sent.</source>
        <translation>{service}&#xa0;: envoyé.</translation>
    </message>
    <message>
        <source>{service}: could not be reached, or refused it.</source>
        <translation>{service}&#xa0;: injoignable, ou envoi refusé.</translation>
    </message>
    <message>
        <source>There is no address yet to send notices to.</source>
        <translation>Il n&apos;y a encore aucune adresse où envoyer des notifications.</translation>
    </message>
    <message>
        <source>No more than {n} addresses can be kept.</source>
        <translation>Pas plus de {n} adresses peuvent être gardées.</translation>
    </message>
</context>
<context>
    <name>PictureBar</name>
    <message>
        <source>Show the difference (D)</source>
        <translation>Afficher la différence (D)</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>Ajuster à la fenêtre (0)</translation>
    </message>
    <message>
        <source>Actual size (1)</source>
        <translation>Taille réelle (1)</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Brightness and contrast as drawn</source>
        <translation>Luminosité et contraste d&apos;origine</translation>
    </message>
    <message>
        <source>One above the other</source>
        <translation>L&apos;une au-dessus de l&apos;autre</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
</context>
<context>
    <name>PictureTransport</name>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Previous epoch (←)</source>
        <translation>Époque précédente (←)</translation>
    </message>
    <message>
        <source>Next epoch (→)</source>
        <translation>Époque suivante (→)</translation>
    </message>
    <message>
        <source>Play all epochs as a film (space)</source>
        <translation>Lire toutes les époques comme un film (espace)</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>Suivre la plus récente</translation>
    </message>
    <message>
        <source>Go to each new picture as it is logged (F)</source>
        <translation>Aller à chaque nouvelle image dès son arrivée (F)</translation>
    </message>
    <message>
        <source>Show on the curves</source>
        <translation>Voir sur les courbes</translation>
    </message>
</context>
<context>
    <name>PicturesPane</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Pictures to look at</source>
        <translation>Images à regarder</translation>
    </message>
    <message>
        <source>The whole utterance, original</source>
        <translation>La phrase entière, originale</translation>
    </message>
    <message>
        <source>{generated} beside {original}</source>
        <translation>{generated} à côté de {original}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>étape {n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>époque {n}</translation>
    </message>
    <message>
        <source>No picture was logged at this step.</source>
        <translation>Aucune image enregistrée à cette étape.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Générée</translation>
    </message>
    <message>
        <source>Generated minus original (orange: louder, blue: quieter)</source>
        <translation>Générée moins l&apos;originale (orange&#xa0;: plus fort, bleu&#xa0;: plus faible)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Originale</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>Époque {n}</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} sur {count}</translation>
    </message>
    <message>
        <source>There is no picture of step {n}: the nearest one is of step {near}.</source>
        <translation>Il n&apos;y a pas d&apos;image de l&apos;étape {n} : la plus proche est de l&apos;étape {near}.</translation>
    </message>
    <message>
        <source>There is no picture of epoch {n}: the nearest one is of epoch {near}.</source>
        <translation>Il n&apos;y a pas d&apos;image de l&apos;époque {n} : la plus proche est de l&apos;époque {near}.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Step {step}</source>
        <translation>Étape {step}</translation>
    </message>
    <message>
        <source>Epoch {epoch} · step {step}</source>
        <translation>Époque {epoch} · étape {step}</translation>
    </message>
</context>
<context>
    <name>PointsModel</name>
    <message>
        <source>Run</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Since start (h:mm:ss)</source>
        <translation>Depuis le début (h:mm:ss)</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Smoothed ({weight})</source>
        <translation>Lissé ({weight})</translation>
    </message>
</context>
<context>
    <name>PointsTable</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all where none is selected</source>
        <translation>Copier les lignes choisies, ou toutes sans sélection</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) in view</source>
        <translation>
            <numerusform>%Ln point visible</numerusform>
            <numerusform>%Ln points visibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) copied</source>
        <translation>
            <numerusform>%Ln point copié</numerusform>
            <numerusform>%Ln points copiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) copied: a spreadsheet takes no more</source>
        <translation>
            <numerusform>%Ln point copié&#xa0;: un tableur n&apos;en prend pas plus</numerusform>
            <numerusform>%Ln points copiés&#xa0;: un tableur n&apos;en prend pas plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>{folder} is not there any more. Showing what was read; it will be picked up again when it comes back.</source>
        <translation>{folder} n&apos;est plus là. Ce qui a été lu reste affiché&#xa0;; la lecture reprendra à son retour.</translation>
    </message>
    <message>
        <source>{folder} is not there. It will be picked up when it comes back.</source>
        <translation>{folder} n&apos;est pas là. Il sera lu dès son retour.</translation>
    </message>
    <message>
        <source>byte {n}</source>
        <translation>octet {n}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Reading was stopped. What had been read is shown, and nothing new will be. Open the folder again to go on.</source>
        <translation>La lecture a été arrêtée. Ce qui était déjà lu est affiché, rien de nouveau ne viendra. Rouvrez le dossier pour continuer.</translation>
    </message>
    <message>
        <source>The demo could not begin: {why}</source>
        <translation>La démo n&apos;a pas pu démarrer&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Open the folder of RVC, its logs, or one model</source>
        <translation>Ouvrir le dossier de RVC, ses logs ou un modèle</translation>
    </message>
    <message>
        <source>Something is being converted or copied, and another language stops it. Change the language now? Otherwise it changes at the next start.</source>
        <translation>Une conversion ou une copie est en cours, et changer de langue l&apos;arrête. Changer la langue maintenant ? Sinon, elle changera au prochain démarrage.</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Autre langue</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Hear the candidates</source>
        <translation>Écouter les candidates</translation>
    </message>
    <message>
        <source>Looking for what was converted before…</source>
        <translation>Recherche de ce qui est déjà converti…</translation>
    </message>
    <message>
        <source>Converting {place} of {total}: {file}</source>
        <translation>Conversion {place} sur {total}&#xa0;: {file}</translation>
    </message>
    <message>
        <source> · about {n} s left</source>
        <translation> · encore environ {n} s</translation>
    </message>
    <message>
        <source> · about {n} min left</source>
        <translation> · encore environ {n} min</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Try epoch {n} next</source>
        <translation>Essayez l&apos;époque {n}</translation>
    </message>
    <message>
        <source>this epoch</source>
        <translation>cette époque</translation>
    </message>
    <message>
        <source>Its file can still come: the training is not there yet.</source>
        <translation>Son fichier peut encore arriver&#xa0;: l&apos;entraînement n&apos;en est pas là.</translation>
    </message>
</context>
<context>
    <name>RangeWaveform</name>
    <message>
        <source>Drag the handles. Arrows move the part between them, with Shift its end alone, with Ctrl by a second.</source>
        <translation>Tirez les poignées. Les flèches déplacent la partie entre elles, avec Maj sa fin seulement, avec Ctrl d&apos;une seconde.</translation>
    </message>
    <message>
        <source>From {begin} to {end} seconds</source>
        <translation>De {begin} à {end} secondes</translation>
    </message>
</context>
<context>
    <name>RemoteDialog</name>
    <message>
        <source>Open on another machine</source>
        <translation>Ouvrir sur une autre machine</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>a name, an IP address, or ssh://user@host:port/path</source>
        <translation>un nom, une adresse IP ou ssh://user@host:port/path</translation>
    </message>
    <message>
        <source>as on this machine</source>
        <translation>comme sur cette machine</translation>
    </message>
    <message>
        <source>(another one)</source>
        <translation>(une autre)</translation>
    </message>
    <message>
        <source>Opened before:</source>
        <translation>Ouvertes récemment&#xa0;:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Port&#xa0;:</translation>
    </message>
    <message>
        <source>Machine:</source>
        <translation>Machine&#xa0;:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Folder there:</source>
        <translation>Dossier distant&#xa0;:</translation>
    </message>
    <message>
        <source>Your SSH keys and agent are tried first; a password is asked for only where it is needed. Nothing is ever written on that machine, and checkpoints stay there until you copy them.</source>
        <translation>Vos clés et votre agent SSH sont essayés d&apos;abord&#xa0;; un mot de passe n&apos;est demandé que s&apos;il le faut. Rien n&apos;est jamais écrit sur cette machine, et les checkpoints y restent jusqu&apos;à ce que vous les copiiez.</translation>
    </message>
    <message>
        <source>That is no machine: give its name or its IP address.</source>
        <translation>Ce n&apos;est pas une machine&#xa0;: donnez son nom ou son adresse IP.</translation>
    </message>
    <message>
        <source>only if yours is not in ~/.ssh</source>
        <translation>seulement si la vôtre n&apos;est pas dans ~/.ssh</translation>
    </message>
    <message>
        <source>Key file:</source>
        <translation>Fichier de clé&#xa0;:</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Choisir un fichier de clé</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of judging</source>
        <translation>Règles du verdict</translation>
    </message>
    <message>
        <source>Health limits</source>
        <translation>Limites de santé</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Arrêt anticipé</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>More about the list of models</source>
        <translation>Options de la liste des modèles</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>Filtrer les modèles</translation>
    </message>
    <message>
        <source>A part of the name, or a regular expression such as _v[23]$</source>
        <translation>Une partie du nom, ou une expression régulière comme _v[23]$</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Draw all {n}</source>
        <translation>Tracer les {n}</translation>
    </message>
    <message>
        <source>Draw none</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Draw the {n} models that the filter shows</source>
        <translation>Tracer les {n} modèles que montre le filtre</translation>
    </message>
    <message>
        <source>Draw none of the {n} models that the filter shows</source>
        <translation>Ne tracer aucun des {n} modèles que montre le filtre</translation>
    </message>
    <message>
        <source>Draw all {n} models in the list</source>
        <translation>Tracer les {n} modèles de la liste</translation>
    </message>
    <message>
        <source>Draw none of the {n} models</source>
        <translation>Ne tracer aucun des {n} modèles</translation>
    </message>
    <message>
        <source>Colour by groups of names…</source>
        <translation>Colorer par groupes de noms…</translation>
    </message>
    <message>
        <source>Give each model its own colour</source>
        <translation>Donner à chaque modèle sa couleur</translation>
    </message>
    <message>
        <source>Compare trainings…</source>
        <translation>Comparer les entraînements…</translation>
    </message>
    <message>
        <source>Draw the selected model alone</source>
        <translation>Tracer seulement le modèle choisi</translation>
    </message>
    <message>
        <source>This is not a regular expression yet: {why}</source>
        <translation>Ce n&apos;est pas encore une expression régulière&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>RunMenu</name>
    <message>
        <source>Only this</source>
        <translation>Celui-ci seul</translation>
    </message>
    <message>
        <source>Draw it, too (Ctrl + click)</source>
        <translation>Le tracer aussi (Ctrl + clic)</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Forget your ratings and notes of {name}, and hide it? Its files are not touched.</source>
        <translation>Oublier vos notes et remarques sur {name} et le masquer&#xa0;? Ses fichiers ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Forget a model</source>
        <translation>Oublier un modèle</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Or</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Bleu clair</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marron</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>training</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Rien d&apos;enregistré</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>étape {n}</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>Époque {n}</translation>
    </message>
    <message>
        <source>Epoch {n}/{total}</source>
        <translation>Époque {n}/{total}</translation>
    </message>
    <message>
        <source>Weights, but no log</source>
        <translation>Poids sans journal</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>training</source>
        <translation>en cours</translation>
    </message>
</context>
<context>
    <name>RunSamples</name>
    <message>
        <source>Step {n}</source>
        <translation>Étape {n}</translation>
    </message>
</context>
<context>
    <name>SampleList</name>
    <message>
        <source>Samples by epoch</source>
        <translation>Échantillons par époque</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <translation>Étape {n}</translation>
    </message>
    <message>
        <source>{n} of 5 stars by ear</source>
        <translation>{n} étoiles sur 5, à l&apos;oreille</translation>
    </message>
    <message>
        <source>candidate {n}</source>
        <translation>candidate {n}</translation>
    </message>
    <message>
        <source>The sample nearest to candidate {n}</source>
        <translation>L&apos;échantillon le plus proche de la candidate {n}</translation>
    </message>
</context>
<context>
    <name>SavingAdvice</name>
    <message>
        <source>No voice files of this model were found. In Applio&apos;s Train tab, turn on “Save Every Weights” so that there are epochs to choose from.</source>
        <translation>Aucun fichier de voix de ce modèle n&apos;a été trouvé. Dans l&apos;onglet d&apos;entraînement d&apos;Applio, activez «&#xa0;Save Every Weights&#xa0;» pour avoir des époques à choisir.</translation>
    </message>
    <message>
        <source>No voice files of this model were found. In RVC&apos;s Train tab, turn on “Save a small final model to the &apos;weights&apos; folder at each save point” so that there are epochs to choose from, and open the folder that holds both logs and weights.</source>
        <translation>Aucun fichier de voix de ce modèle n&apos;a été trouvé. Dans l&apos;onglet d&apos;entraînement de RVC, activez «&#xa0;Save a small final model to the &apos;weights&apos; folder at each save point&#xa0;» pour avoir des époques à choisir, et ouvrez le dossier qui contient logs et weights.</translation>
    </message>
    <message>
        <source>No voice files of this model were found beside its logs. Let the trainer keep a checkpoint every few epochs, so that there are epochs to choose from.</source>
        <translation>Aucun fichier de voix de ce modèle n&apos;a été trouvé près de ses logs. Faites garder à l&apos;outil un checkpoint à intervalles réguliers, pour avoir de quoi choisir.</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>The password of {who}:</source>
        <translation>Le mot de passe de {who}&#xa0;:</translation>
    </message>
    <message>
        <source>The passphrase of your SSH key, for {who}:</source>
        <translation>La phrase secrète de votre clé SSH, pour {who}&#xa0;:</translation>
    </message>
    <message>
        <source>That was not right. Please try again.</source>
        <translation>Ce n&apos;était pas correct. Réessayez.</translation>
    </message>
    <message>
        <source>Keep it in the system&apos;s keyring</source>
        <translation>Garder dans le trousseau de clés du système</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Open the last folder again at the next start</source>
        <translation>Rouvrir le dernier dossier au démarrage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>Fenêtre et zone de notification</translation>
    </message>
    <message>
        <source>Minimising hides the window in the tray</source>
        <translation>Réduite, la fenêtre va dans la zone de notification</translation>
    </message>
    <message>
        <source>Closing hides the window and goes on watching</source>
        <translation>Fermée, la fenêtre se masque et l&apos;observation continue</translation>
    </message>
    <message>
        <source>Start hidden in the tray</source>
        <translation>Démarrer masqué</translation>
    </message>
    <message>
        <source>Start with Windows</source>
        <translation>Démarrer avec Windows</translation>
    </message>
    <message>
        <source>Tell me about</source>
        <translation>Me prévenir</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu&apos;à</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Reset settings…</source>
        <translation>Réinitialiser les paramètres…</translation>
    </message>
    <message>
        <source>Delete ratings and notices…</source>
        <translation>Supprimer notes et notifications…</translation>
    </message>
    <message>
        <source>Have all settings as at the first start, and forget recent folders? Ratings, notices, trainings and checkpoints are not touched.</source>
        <translation>Remettre tous les paramètres comme au premier démarrage et oublier les dossiers récents&#xa0;? Notes, notifications, entraînements et checkpoints ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Réinitialiser les paramètres</translation>
    </message>
    <message>
        <source>Delete all ratings, your notes on them, and the list of notices? They cannot be brought back. Settings, trainings and checkpoints are not touched.</source>
        <translation>Supprimer toutes les notes, vos remarques et la liste des notifications&#xa0;? C&apos;est définitif. Paramètres, entraînements et checkpoints ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Delete ratings and notices</source>
        <translation>Supprimer notes et notifications</translation>
    </message>
    <message>
        <source>What is being converted or copied is stopped.</source>
        <translation>La conversion ou la copie en cours est arrêtée.</translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message>
        <source>Previous epoch, at the same place (↑)</source>
        <translation>Époque précédente, au même endroit (↑)</translation>
    </message>
    <message>
        <source>Play or pause (space)</source>
        <translation>Lire ou mettre en pause (espace)</translation>
    </message>
    <message>
        <source>Next epoch, at the same place (↓)</source>
        <translation>Époque suivante, au même endroit (↓)</translation>
    </message>
    <message>
        <source>Play again and again (L)</source>
        <translation>Lire en boucle (L)</translation>
    </message>
    <message>
        <source>Match volume</source>
        <translation>Égaliser le volume</translation>
    </message>
    <message>
        <source>Play all epochs equally loud, so that the louder one does not seem better</source>
        <translation>Lire toutes les époques au même volume, pour que la plus forte ne semble pas meilleure</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
</context>
<context>
    <name>SoundPane</name>
    <message>
        <source>Kind of sample</source>
        <translation>Type d&apos;échantillon</translation>
    </message>
    <message>
        <source>Blind A/B…</source>
        <translation>A/B à l&apos;aveugle…</translation>
    </message>
    <message>
        <source>Compare two epochs without seeing which is which</source>
        <translation>Comparer deux époques sans savoir laquelle est laquelle</translation>
    </message>
    <message>
        <source>Save as WAV…</source>
        <translation>Enregistrer en WAV…</translation>
    </message>
    <message>
        <source>Show on the curves</source>
        <translation>Voir sur les courbes</translation>
    </message>
    <message>
        <source>This model has no spoken samples.</source>
        <translation>Ce modèle n&apos;a pas d&apos;échantillons parlés.</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>étape {n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>époque {n}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>This sample is cut off.</source>
        <translation>Cet échantillon est coupé.</translation>
    </message>
    <message>
        <source>Save as WAV</source>
        <translation>Enregistrer en WAV</translation>
    </message>
    <message>
        <source>WAV sound (*.wav)</source>
        <translation>Son WAV (*.wav)</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Enregistré sous «&#xa0;{file}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Spectrogram</name>
    <message>
        <source>Spectrogram</source>
        <translation>Spectrogramme</translation>
    </message>
</context>
<context>
    <name>StarRating</name>
    <message>
        <source>Rate it by ear: click a star, or press 1 to 5. 0 takes it back.</source>
        <translation>Notez-le à l&apos;oreille&#xa0;: cliquez sur une étoile ou tapez 1 à 5. 0 l&apos;efface.</translation>
    </message>
    <message>
        <source>{n} of 5 stars</source>
        <translation>{n} étoiles sur 5</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Pas noté</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>the loss has been rising</source>
        <translation>la perte est en hausse</translation>
    </message>
    <message>
        <source>the loss no longer improves</source>
        <translation>la perte ne s&apos;améliore plus</translation>
    </message>
    <message>
        <source>a curve has had no better value</source>
        <translation>une courbe n&apos;a pas eu de meilleure valeur</translation>
    </message>
    <message>
        <source>an epoch is done</source>
        <translation>une époque est terminée</translation>
    </message>
    <message>
        <source>the numbers are broken</source>
        <translation>les valeurs sont cassées</translation>
    </message>
    <message>
        <source>the drive is nearly full</source>
        <translation>le disque est presque plein</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>veille</translation>
    </message>
    <message>
        <source>hibernate</source>
        <translation>veille prolongée</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>éteindre</translation>
    </message>
    <message>
        <source>Stop by itself: on</source>
        <translation>Arrêt automatique&#xa0;: activé</translation>
    </message>
    <message>
        <source>Stop by itself: off</source>
        <translation>Arrêt automatique&#xa0;: désactivé</translation>
    </message>
    <message>
        <source>Stop by itself: off (dry run: epoch {n})</source>
        <translation>Arrêt automatique&#xa0;: désactivé (essai à blanc&#xa0;: époque {n})</translation>
    </message>
    <message>
        <source>Stops when epoch {n} is done.</source>
        <translation>S&apos;arrête quand l&apos;époque {n} est terminée.</translation>
    </message>
    <message>
        <source>Stops when the health check finds an error.</source>
        <translation>S&apos;arrête quand le contrôle de santé trouve une erreur.</translation>
    </message>
    <message>
        <source>Stops when less than {n} GB are left on the drive.</source>
        <translation>S&apos;arrête quand il reste moins de {n} Go sur le disque.</translation>
    </message>
    <message>
        <source>Working out what it would have done…</source>
        <translation>Calcul de ce que la règle aurait fait…</translation>
    </message>
    <message>
        <source>It would not have stopped yet.</source>
        <translation>La règle ne l&apos;aurait pas encore arrêté.</translation>
    </message>
    <message>
        <source>That no longer holds: it would not stop now.</source>
        <translation>Ce n&apos;est plus le cas&#xa0;: elle ne l&apos;arrêterait pas maintenant.</translation>
    </message>
    <message>
        <source>It would have stopped at step {n}.</source>
        <translation>La règle l&apos;aurait arrêté à l&apos;étape {n}.</translation>
    </message>
    <message>
        <source>It would have stopped at epoch {n}.</source>
        <translation>La règle l&apos;aurait arrêté à l&apos;époque {n}.</translation>
    </message>
    <message>
        <source>{name} is being stopped…</source>
        <translation>Arrêt de {name}…</translation>
    </message>
    <message>
        <source>{name} will be stopped when {file} is whole.</source>
        <translation>{name} sera arrêté quand {file} sera complet.</translation>
    </message>
    <message>
        <source>{name} will be stopped as soon as its newest checkpoint is whole.</source>
        <translation>{name} sera arrêté dès que son dernier checkpoint sera complet.</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Arrêter maintenant</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>Veille maintenant</translation>
    </message>
    <message>
        <source>Hibernate now</source>
        <translation>Veille prolongée maintenant</translation>
    </message>
    <message>
        <source>Shut down now</source>
        <translation>Éteindre maintenant</translation>
    </message>
    <message>
        <source>Stay awake</source>
        <translation>Rester allumé</translation>
    </message>
    <message>
        <source>Stop by itself: on (afterwards: {action})</source>
        <translation>Arrêt automatique&#xa0;: activé (ensuite&#xa0;: {action})</translation>
    </message>
    <message>
        <source>This holds already: the countdown begins at once.</source>
        <translation>C&apos;est déjà le cas&#xa0;: le compte à rebours commence aussitôt.</translation>
    </message>
    <message>
        <source>This has held since epoch {n}: the countdown begins at once.</source>
        <translation>C&apos;est le cas depuis l&apos;époque {n}&#xa0;: le compte à rebours commence aussitôt.</translation>
    </message>
</context>
<context>
    <name>StoppingDialog</name>
    <message>
        <source>Stop a training by itself</source>
        <translation>Arrêt automatique d&apos;un entraînement</translation>
    </message>
    <message>
        <source>Stop {name} by itself</source>
        <translation>Arrêter {name} automatiquement</translation>
    </message>
    <message>
        <source> epochs</source>
        <translation> époques</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> Go</translation>
    </message>
    <message>
        <source>The curve of the verdict</source>
        <translation>La courbe du verdict</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Smallest improvement</source>
        <translation>Amélioration minimale</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Less than</source>
        <translation>Moins de</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Jusqu&apos;ici</translation>
    </message>
    <message>
        <source>It waits until the newest checkpoint is whole and counts down two minutes, in which you can say no. Only the process that trains this very model is ended.</source>
        <translation>Attend que le dernier checkpoint soit complet, puis décompte deux minutes, pendant lesquelles vous pouvez dire non. Seul le processus qui entraîne ce modèle précis est terminé.</translation>
    </message>
    <message>
        <source>The epochs count from when the verdict says so, often later than the turn itself.</source>
        <translation>Les époques comptent à partir du moment où le verdict le dit, souvent plus tard que le retournement lui-même.</translation>
    </message>
</context>
<context>
    <name>StoppingSection</name>
    <message>
        <source>Show the place</source>
        <translation>Montrer l&apos;endroit</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
</context>
<context>
    <name>Tournament</name>
    <message>
        <source>Two candidates have to be converted first.</source>
        <translation>Il faut d&apos;abord convertir deux candidates.</translation>
    </message>
    <message>
        <source>No one remembers more than {n} sounds: untick some candidates.</source>
        <translation>Personne ne retient plus de {n} sons&#xa0;: décochez des candidates.</translation>
    </message>
    <message>
        <source>Blind tournament</source>
        <translation>Tournoi à l&apos;aveugle</translation>
    </message>
</context>
<context>
    <name>TournamentPage</name>
    <message>
        <source>Question {n}, of {most} at most</source>
        <translation>Question {n}, sur {most} au plus</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A est meilleure</translation>
    </message>
    <message>
        <source>I hear no difference</source>
        <translation>Pas de différence</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B est meilleure</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Continuer plus tard</translation>
    </message>
    <message>
        <source>Listen to both, then choose. A and B are equally loud and go on at the same place: the keys A and B switch in the middle of a word, 1, 2 and 3 answer, S skips. Some pairs come twice, and one is the same sound twice: that shows how sure your ears are.</source>
        <translation>Écoutez les deux, puis choisissez. A et B ont le même volume et continuent au même endroit&#xa0;: les touches A et B passent de l&apos;une à l&apos;autre au milieu d&apos;un mot, 1, 2 et 3 répondent, S passe. Certaines paires reviennent, et l&apos;une est deux fois le même son&#xa0;: cela montre à quel point vos oreilles sont sûres.</translation>
    </message>
    <message>
        <source>Play {letter}</source>
        <translation>Lire {letter}</translation>
    </message>
</context>
<context>
    <name>TournamentResult</name>
    <message>
        <source>Give these stars all the same</source>
        <translation>Donner quand même ces étoiles</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>The best is clear: {name}</source>
        <translation>La meilleure ressort clairement&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The stars are in your ratings.</source>
        <translation>Les étoiles sont dans vos notes.</translation>
    </message>
    <message>
        <source>Your ears cannot tell them apart</source>
        <translation>Vos oreilles ne les distinguent pas</translation>
    </message>
    <message>
        <source>You answered {n} questions.</source>
        <translation>Questions répondues&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Try {name} next</source>
        <translation>Ensuite&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Any of these may be the best: {names}. Take the earliest of them: it has had less time to learn the dataset by heart. No stars were given.</source>
        <translation>Chacune d&apos;elles peut être la meilleure&#xa0;: {names}. Prenez la première d&apos;entre elles&#xa0;: elle a eu moins de temps pour apprendre le jeu de données par cœur. Aucune étoile n&apos;a été donnée.</translation>
    </message>
    <message>
        <source>the best with {percent}&#xa0;%</source>
        <translation>la meilleure à {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>better than the next with {percent}&#xa0;%</source>
        <translation>meilleure que la suivante à {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Result of the blind tournament</source>
        <translation>Résultat du tournoi à l&apos;aveugle</translation>
    </message>
</context>
<context>
    <name>TrainerRow</name>
    <message>
        <source>Trainer</source>
        <translation>Outil d&apos;entraînement</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>The folder of Applio or RVC…</source>
        <translation>Le dossier d&apos;Applio ou de RVC…</translation>
    </message>
    <message>
        <source>The Python that starts it…</source>
        <translation>Le Python qui le lance…</translation>
    </message>
    <message>
        <source>Look for it from the watched folder</source>
        <translation>Le chercher depuis le dossier observé</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>None was found</source>
        <translation>Aucun trouvé</translation>
    </message>
    <message>
        <source>Choose the folder of the trainer</source>
        <translation>Choisissez le dossier de l&apos;outil</translation>
    </message>
    <message>
        <source>Choose the Python that starts the trainer</source>
        <translation>Choisissez le Python qui lance l&apos;outil</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>training</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>low point passed</source>
        <translation>minimum passé</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>not training</source>
        <translation>à l&apos;arrêt</translation>
    </message>
    <message>
        <source>RVC Monitor: nothing is being watched</source>
        <translation>RVC Monitor&#xa0;: rien n&apos;est observé</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>{name}: {state}, epoch {epoch}</source>
        <translation>{name}&#xa0;: {state}, époque {epoch}</translation>
    </message>
    <message>
        <source>Open RVC Monitor</source>
        <translation>Ouvrir RVC Monitor</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Resume notices</source>
        <translation>Reprendre les notifications</translation>
    </message>
    <message>
        <source>Pause notices for 1 hour</source>
        <translation>Suspendre les notifications 1 heure</translation>
    </message>
    <message>
        <source>Pause notices until tomorrow</source>
        <translation>Suspendre les notifications jusqu&apos;à demain</translation>
    </message>
</context>
<context>
    <name>TrustQuestion</name>
    <message>
        <source>An unknown machine</source>
        <translation>Une machine inconnue</translation>
    </message>
    <message>
        <source>Is “{host}” the machine that you mean?</source>
        <translation>«&#xa0;{host}&#xa0;» est-elle bien la machine voulue&#xa0;?</translation>
    </message>
    <message>
        <source>It was never connected to from here. Its key has the fingerprint
{fingerprint}
Compare it with what its owner or its web page says. From now on it is known, and a machine that shows another key is refused.</source>
        <translation>Aucune connexion ne lui a encore été faite d&apos;ici. Sa clé a l&apos;empreinte
{fingerprint}
Comparez-la avec ce que dit son propriétaire ou sa page web. Désormais elle est connue, et une machine qui présente une autre clé est refusée.</translation>
    </message>
    <message>
        <source>Yes, connect</source>
        <translation>Oui, se connecter</translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Rising since here</source>
        <translation>Monte depuis ici</translation>
    </message>
    <message>
        <source>Flat since here</source>
        <translation>Stable depuis ici</translation>
    </message>
    <message>
        <source>A curve smoothed with {weight} lags by about {points} points</source>
        <translation>Une courbe lissée à {weight} retarde d&apos;environ {points} points</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>May be turning</source>
        <translation>Peut-être un tournant</translation>
    </message>
    <message>
        <source>Improving</source>
        <translation>S&apos;améliore</translation>
    </message>
    <message>
        <source>Flat since {where}</source>
        <translation>Stable depuis {where}</translation>
    </message>
    <message>
        <source>Rising since {where}</source>
        <translation>En hausse depuis {where}</translation>
    </message>
    <message>
        <source>No trend visible</source>
        <translation>Aucune tendance visible</translation>
    </message>
    <message>
        <source>Broken since {where}</source>
        <translation>Cassé depuis {where}</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Trop tôt pour le dire</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>l&apos;époque {n}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>l&apos;étape {n}</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The verdict comes when all is read.</source>
        <translation>Le verdict viendra quand tout sera lu.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Hear the candidates</source>
        <translation>Écouter les candidates</translation>
    </message>
    <message>
        <source>Have your trainer convert one clip with each of them, and listen (Ctrl+H)</source>
        <translation>Faire convertir un extrait avec chacune par votre outil, et écouter (Ctrl + H)</translation>
    </message>
    <message>
        <source>As the guides do it</source>
        <translation>Comme dans les guides</translation>
    </message>
    <message>
        <source>Dips of the raw curve, as the guides teach it. Measured on curves of which the truth is known, an epoch in a dip is no better than those around it.</source>
        <translation>Creux de la courbe brute, comme l&apos;enseignent les guides. Mesuré sur des courbes dont on connaît la vérité&#xa0;: une époque dans un creux ne vaut pas mieux que ses voisines.</translation>
    </message>
    <message>
        <source>Worth listening to</source>
        <translation>À écouter</translation>
    </message>
    <message>
        <source>Whose dips are listed</source>
        <translation>De quelle courbe sont les creux</translation>
    </message>
    <message>
        <source>Dips of what fits the training</source>
        <translation>Creux de ce qui convient à l&apos;entraînement</translation>
    </message>
    <message>
        <source>Dips of mel near the lowest total</source>
        <translation>Creux de mel près du total minimal</translation>
    </message>
    <message>
        <source>Dips of mel</source>
        <translation>Creux de mel</translation>
    </message>
    <message>
        <source>Dips of the averaged total</source>
        <translation>Creux du total moyen</translation>
    </message>
    <message>
        <source>Dips of the total</source>
        <translation>Creux du total</translation>
    </message>
    <message>
        <source>Rate two to see what to try next</source>
        <translation>Notez-en deux pour voir quoi essayer</translation>
    </message>
    <message>
        <source>Try epoch {n} next</source>
        <translation>Essayez l&apos;époque {n}</translation>
    </message>
    <message>
        <source>Copy {n} to a folder to listen…</source>
        <translation>Copier {n} dans un dossier…</translation>
    </message>
    <message>
        <source>Verdict, and what is worth listening to</source>
        <translation>Verdict, et ce qui vaut l&apos;écoute</translation>
    </message>
    <message>
        <source>Training losses show where to look; they cannot prove that a voice is overtrained. Your ears decide.</source>
        <translation>Les pertes d&apos;entraînement montrent où chercher&#xa0;; elles ne peuvent prouver qu&apos;une voix est surentraînée. Vos oreilles décident.</translation>
    </message>
</context>
<context>
    <name>VoiceName</name>
    <message>
        <source>Epoch {n}</source>
        <translation>Époque {n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>époque {n}</translation>
    </message>
</context>
<context>
    <name>VoiceTicks</name>
    <message>
        <source>Checkpoints to hear</source>
        <translation>Checkpoints à écouter</translation>
    </message>
    <message>
        <source>The shortlist</source>
        <translation>À écouter</translation>
    </message>
    <message>
        <source>Tick the files of the shortlist, and no others</source>
        <translation>Cocher seulement les fichiers de «&#xa0;À écouter&#xa0;»</translation>
    </message>
    <message>
        <source>Candidates ({n})</source>
        <translation>Candidates ({n})</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Waveform</source>
        <translation>Forme d&apos;onde</translation>
    </message>
</context>
<context>
    <name>WheelHint</name>
    <message>
        <source>Alt + wheel zooms a chart, Ctrl + wheel up and down only, Shift + wheel across</source>
        <translation>Alt + molette zoome un graphique, Ctrl + molette en hauteur, Maj + molette en largeur</translation>
    </message>
</context>
<context>
    <name>_Earlier</name>
    <message>
        <source>An earlier training left it in this folder: the curves are not its own.</source>
        <translation>Un entraînement précédent l&apos;a laissé dans ce dossier&#xa0;: les courbes ne sont pas les siennes.</translation>
    </message>
</context>
</TS>
