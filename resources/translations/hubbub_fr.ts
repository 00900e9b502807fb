<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountPassword</name>
    <message>
        <source>Your account has a password: with your name and it, you come in from any device.</source>
        <translation>Votre compte a un mot de passe&#x202f;: grâce à lui et à votre nom, vous entrez depuis n’importe quel appareil.</translation>
    </message>
    <message>
        <source>Your account has no password: further devices come in with a code only.</source>
        <translation>Votre compte n’a pas de mot de passe&#x202f;: d’autres appareils n’entrent qu’avec un code.</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Set a password …</source>
        <translation>Définir un mot de passe…</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password, 8 characters or more</source>
        <translation>Nouveau mot de passe, 8 caractères ou plus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Supprimer le mot de passe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>BanRow</name>
    <message>
        <source>Lift the ban</source>
        <translation>Lever le bannissement</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>New message</source>
        <extracomment>%n is two or more.</extracomment>
        <translation>Nouveau message</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A number of messages, and the newest of them</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>Title of a notification: a person and a room</extracomment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who said it, and what</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n rooms</source>
        <extracomment>Title of a notification: %1 is &quot;%n new messages&quot; of above, and %n, the number of rooms, is two or more.</extracomment>
        <translation>
            <numerusform>%1 dans %n salon</numerusform>
            <numerusform>%1 dans %n salons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BansSheet</name>
    <message>
        <source>Banned people</source>
        <translation>Personnes bannies</translation>
    </message>
    <message>
        <source>Nobody is banned</source>
        <translation>Personne n’est banni</translation>
    </message>
    <message>
        <source>Who is banned from this room by the menu on a member is listed here.</source>
        <translation>Les personnes bannies de ce salon depuis le menu d’un membre apparaissent ici.</translation>
    </message>
    <message>
        <source>Lifting a ban does not bring anybody back: they may join again. Everybody in the room reads that it was lifted.</source>
        <translation>Lever un bannissement ne fait revenir personne, mais permet de rejoindre à nouveau le salon. Tout le monde y verra que le bannissement est levé.</translation>
    </message>
</context>
<context>
    <name>BotMark</name>
    <message>
        <source>Bot</source>
        <comment>a program that takes part in a room</comment>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
</context>
<context>
    <name>BrowseRow</name>
    <message>
        <source>1 member</source>
        <translation>1 membre</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
</context>
<context>
    <name>BrowseSheet</name>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Name or topic</source>
        <translation>Nom ou sujet</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nouveau salon</translation>
    </message>
    <message>
        <source>Rooms of this place</source>
        <translation>Salons de cet espace</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Pas encore de salon</translation>
    </message>
    <message>
        <source>No room matches</source>
        <translation>Aucun salon ne correspond</translation>
    </message>
    <message>
        <source>Make the first one.</source>
        <translation>Créez le premier.</translation>
    </message>
    <message>
        <source>Try fewer letters, or make a room of this name.</source>
        <translation>Essayez avec moins de lettres, ou créez un salon de ce nom.</translation>
    </message>
    <message>
        <source>As soon as the host answers, its rooms appear here.</source>
        <translation>Dès que le serveur répondra, ses salons apparaîtront ici.</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Go to a day</source>
        <translation>Aller à un jour</translation>
    </message>
    <message>
        <source>Month before (Page up)</source>
        <translation>Mois précédent (Pg préc.)</translation>
    </message>
    <message>
        <source>Month after (Page down)</source>
        <translation>Mois suivant (Pg suiv.)</translation>
    </message>
</context>
<context>
    <name>ChatSheets</name>
    <message>
        <source>Leave %1?</source>
        <translation>Quitter %1&#x202f;?</translation>
    </message>
    <message>
        <source>You hear no more of this room until you join it again.</source>
        <translation>Vous ne recevrez plus rien de ce salon tant que vous ne l’aurez pas rejoint à nouveau.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>Go on hosting?</source>
        <translation>Continuer à héberger&#x202f;?</translation>
    </message>
    <message>
        <source>Stay within reach?</source>
        <translation>Rester joignable&#x202f;?</translation>
    </message>
    <message>
        <source>Hubbub can go on hosting without its window; its icon in the tray brings the window back. If you end it, the others lose the connection until you host again. Nothing that was said is lost.</source>
        <translation>Hubbub peut continuer à héberger sans sa fenêtre&#x202f;; l’icône de la zone de notification la fait réapparaître. Si vous arrêtez, les autres perdent la connexion jusqu’à ce que vous hébergiez à nouveau. Rien de ce qui a été dit n’est perdu.</translation>
    </message>
    <message>
        <source>Hubbub can go on hosting with its window minimised. If you end it, the others lose the connection until you host again. Nothing that was said is lost.</source>
        <translation>Hubbub peut continuer à héberger avec sa fenêtre réduite. Si vous arrêtez, les autres perdent la connexion jusqu’à ce que vous hébergiez à nouveau. Rien de ce qui a été dit n’est perdu.</translation>
    </message>
    <message>
        <source>Hubbub can stay in the tray, so that messages still reach you. Its icon brings the window back. You are asked this only once; the settings change it.</source>
        <translation>Hubbub peut rester dans la zone de notification, pour que les messages vous parviennent encore. Son icône fait réapparaître la fenêtre. Cette question n’est posée qu’une fois&#x202f;; vous pourrez changer cela dans les paramètres.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Rester en arrière-plan</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>Héberger en arrière-plan</translation>
    </message>
    <message>
        <source>Minimise and keep hosting</source>
        <translation>Réduire et continuer à héberger</translation>
    </message>
    <message>
        <source>End hosting and quit</source>
        <translation>Arrêter l’hébergement et quitter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sarcelle</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>The host runs another version of Hubbub that this one cannot talk to. Update the older of the two.</source>
        <translation>Le serveur utilise une autre version de Hubbub, incompatible avec celle-ci. Mettez à jour la plus ancienne des deux.</translation>
    </message>
    <message>
        <source>The host does not accept this name. Choose one of 1 to 32 ordinary characters.</source>
        <translation>Le serveur n’accepte pas ce nom. Choisissez-en un de 1 à 32 caractères ordinaires.</translation>
    </message>
    <message>
        <source>Somebody else has this name here already. Choose another one.</source>
        <translation>Quelqu’un porte déjà ce nom ici. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This device was shut out. What it has copied stays here; ask another device of yours to let it in again.</source>
        <translation>Cet appareil a été révoqué. Ce qu’il a copié reste ici&#x202f;; pour revenir, ajoutez-le depuis un autre de vos appareils.</translation>
    </message>
    <message>
        <source>You are connected from too many places at once. Close another window first.</source>
        <translation>Vous avez trop de connexions à la fois. Fermez d’abord une autre fenêtre.</translation>
    </message>
    <message>
        <source>The host is full.</source>
        <translation>Le serveur est complet.</translation>
    </message>
    <message>
        <source>The host is shutting down.</source>
        <translation>Le serveur est en train de s’arrêter.</translation>
    </message>
    <message>
        <source>The host is busy. Trying again …</source>
        <translation>Le serveur est occupé. Nouvel essai…</translation>
    </message>
    <message>
        <source>That was too fast. It is sent in a moment.</source>
        <translation>C’était trop rapide. L’envoi se fera dans un instant.</translation>
    </message>
    <message>
        <source>This host asks newcomers for its password or an invite.</source>
        <translation>Ce serveur demande aux nouveaux venus son mot de passe ou une invitation.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>Ce n’est pas le bon mot de passe.</translation>
    </message>
    <message>
        <source>A password needs at least 8 characters.</source>
        <translation>Un mot de passe doit avoir au moins 8 caractères.</translation>
    </message>
    <message>
        <source>The code is not valid, or not any more. Ask your other device for a new one.</source>
        <translation>Le code n’est pas valable, ou ne l’est plus. Demandez-en un nouveau sur votre autre appareil.</translation>
    </message>
    <message>
        <source>You have no such device.</source>
        <translation>Cet appareil n’est pas parmi les vôtres.</translation>
    </message>
    <message>
        <source>You have as many devices here as there may be. Revoke one first.</source>
        <translation>Vous avez déjà ici autant d’appareils que permis. Révoquez-en d’abord un.</translation>
    </message>
    <message>
        <source>The invite is not valid, or not any more. Ask for a new one.</source>
        <translation>L’invitation n’est pas valable, ou ne l’est plus. Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>There is no such invite.</source>
        <translation>Cette invitation n’existe pas.</translation>
    </message>
    <message>
        <source>There are as many invites as there may be. Revoke one first.</source>
        <translation>Il y a déjà autant d’invitations que permis. Révoquez-en d’abord une.</translation>
    </message>
    <message>
        <source>This token is not good for that.</source>
        <translation>Ce jeton ne permet pas cela.</translation>
    </message>
    <message>
        <source>There is no such token.</source>
        <translation>Ce jeton n’existe pas.</translation>
    </message>
    <message>
        <source>There are as many tokens as there may be. Revoke one first.</source>
        <translation>Il y a déjà autant de jetons que permis. Révoquez-en d’abord un.</translation>
    </message>
    <message>
        <source>This room does not exist any more.</source>
        <translation>Ce salon n’existe plus.</translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>Vous n’êtes pas dans ce salon.</translation>
    </message>
    <message>
        <source>You are in this room already.</source>
        <translation>Vous êtes déjà dans ce salon.</translation>
    </message>
    <message>
        <source>A room with this name exists already. Choose another name, or join that room.</source>
        <translation>Un salon porte déjà ce nom. Choisissez-en un autre, ou rejoignez ce salon.</translation>
    </message>
    <message>
        <source>This message does not exist.</source>
        <translation>Ce message n’existe pas.</translation>
    </message>
    <message>
        <source>This message was deleted in the meantime.</source>
        <translation>Ce message a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>You may not do this here.</source>
        <translation>Vous ne pouvez pas faire cela ici.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Il n’y a rien à envoyer.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>This message has as many different reactions as it can hold.</source>
        <translation>Ce message porte déjà le nombre maximal de réactions différentes.</translation>
    </message>
    <message>
        <source>The host cannot save anything at the moment. It is sent when that is over.</source>
        <translation>Le serveur ne peut rien enregistrer pour le moment. L’envoi se fera dès que possible.</translation>
    </message>
    <message>
        <source>This room is private. Ask one of its moderators for an invite.</source>
        <translation>Ce salon est privé. Demandez une invitation à un modérateur.</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>Vous êtes banni(e) de ce salon.</translation>
    </message>
    <message>
        <source>You were removed from this room.</source>
        <translation>Vous avez été exclu(e) de ce salon.</translation>
    </message>
    <message>
        <source>You are muted in this room.</source>
        <translation>La parole vous a été retirée dans ce salon.</translation>
    </message>
    <message>
        <source>This room is locked by its moderators.</source>
        <translation>Ce salon est verrouillé par ses modérateurs.</translation>
    </message>
    <message>
        <source>This room is in slow mode. Wait a little before you write again.</source>
        <translation>Ce salon est en mode lent. Attendez un peu avant d’écrire à nouveau.</translation>
    </message>
    <message>
        <source>Direct messages are switched off on this server.</source>
        <translation>Les messages privés sont désactivés sur ce serveur.</translation>
    </message>
    <message>
        <source>There is nobody of that name on this server.</source>
        <translation>Personne ne porte ce nom sur ce serveur.</translation>
    </message>
    <message>
        <source>The host did not understand this. One of the two programs may be out of date.</source>
        <translation>Le serveur n’a pas compris. L’un des deux programmes n’est peut-être pas à jour.</translation>
    </message>
    <message>
        <source>The disk is full: nothing new can be saved.</source>
        <translation>Le disque est plein&#x202f;: rien de nouveau ne peut être enregistré.</translation>
    </message>
    <message>
        <source>The saved copy on this computer is damaged. It was left untouched.</source>
        <translation>La copie enregistrée sur cet ordinateur est endommagée. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>The saved copy was written by a newer Hubbub. Use that version.</source>
        <translation>La copie enregistrée vient d’une version plus récente de Hubbub. Utilisez cette version.</translation>
    </message>
    <message>
        <source>Another Hubbub is using this data folder.</source>
        <translation>Un autre Hubbub utilise ce dossier de données.</translation>
    </message>
    <message>
        <source>The data folder cannot be used. Check that it exists and that you may write to it.</source>
        <translation>Le dossier de données est inutilisable. Vérifiez qu’il existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>Saving to the disk failed.</source>
        <translation>L’enregistrement sur le disque a échoué.</translation>
    </message>
    <message>
        <source>The host at %1 is not the one that was there before, or not the one that the invite means: its key is another one. Nothing was sent to it. Somebody may stand in between; or it was set up anew, which its owner can tell. Expected: %2. Found: %3.</source>
        <translation>Le serveur à l’adresse %1 n’est pas celui d’avant, ou pas celui de l’invitation&#x202f;: sa clé est différente. Rien ne lui a été envoyé. Quelqu’un s’est peut-être interposé, ou le serveur a été réinstallé, ce que son propriétaire peut vous dire. Attendue&#x202f;: %2. Trouvée&#x202f;: %3.</translation>
    </message>
    <message>
        <source>The connection to %1 would not be encrypted. Use wss:// or an invite; unencrypted connections are for this computer only.</source>
        <translation>La connexion à %1 ne serait pas chiffrée. Utilisez wss:// ou une invitation&#x202f;; les connexions non chiffrées sont réservées à cet ordinateur.</translation>
    </message>
    <message>
        <source>It cannot be told whether the host at %1 is the right one: %2.</source>
        <translation>Impossible de savoir si le serveur à l’adresse %1 est le bon&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The host refused this.</source>
        <translation>Le serveur a refusé.</translation>
    </message>
    <message>
        <source>The list of rooms could not be fetched. %1</source>
        <translation>Impossible d’obtenir la liste des salons. %1</translation>
    </message>
    <message>
        <source>%1 Ask whoever hosts, in person or by phone. If they set it up anew, forget it under “Known servers” and come again, or have a new invite sent.</source>
        <extracomment>%1: sentences that say that the host has another key than the known one.</extracomment>
        <translation>%1 Demandez à l’hôte, de vive voix ou par téléphone. Si le serveur a été réinstallé, oubliez-le sous «&#x202f;Serveurs connus&#x202f;» et revenez, ou demandez une nouvelle invitation.</translation>
    </message>
    <message>
        <source>The host asked for a pause, because too much was sent or tried at once.</source>
        <translation>Le serveur a demandé une pause, car il y a eu trop d’envois ou de tentatives à la fois.</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>%1: %2. Enter takes it, Esc closes the list.</source>
        <translation>%1&#x202f;: %2. Entrée le choisit, Échap ferme la liste.</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Enregistrer (Entrée)</translation>
    </message>
    <message>
        <source>Save (Shift+Enter)</source>
        <translation>Enregistrer (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Envoyer (Entrée)</translation>
    </message>
    <message>
        <source>Send (Shift+Enter)</source>
        <translation>Envoyer (Maj+Entrée)</translation>
    </message>
</context>
<context>
    <name>ComposerInput</name>
    <message>
        <source>Write to %1</source>
        <translation>Message pour %1</translation>
    </message>
</context>
<context>
    <name>ComposerTarget</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Reply to a message</source>
        <translation>Répondre à un message</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Répondre à %1</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ConnectionActions</name>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>%1 %2 What you write is sent later.</source>
        <translation>%1 %2 Ce que vous écrivez sera envoyé plus tard.</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>Connexion rétablie.</translation>
    </message>
</context>
<context>
    <name>DayDivider</name>
    <message>
        <source>%1, go to another day</source>
        <translation>%1, aller à un autre jour</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message>
        <source>Delete this message?</source>
        <translation>Supprimer ce message&#x202f;?</translation>
    </message>
    <message>
        <source>Delete the message of %1?</source>
        <translation>Supprimer le message de %1&#x202f;?</translation>
    </message>
    <message>
        <source>It disappears for everybody. A line that it was deleted remains.</source>
        <translation>Il disparaît pour tout le monde. Une ligne rappelle qu’il a été supprimé.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>DesktopSettings</name>
    <message>
        <source>Start when I log in</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>In the tray, so that messages are noticed.</source>
        <translation>En arrière-plan, pour ne manquer aucun message.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>À la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Keeps Hubbub in the tray</source>
        <translation>Garder Hubbub en arrière-plan</translation>
    </message>
    <message>
        <source>Ends Hubbub</source>
        <translation>Quitter Hubbub</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Let others on the network in</source>
        <translation>Laisser entrer les autres sur le réseau</translation>
    </message>
    <message>
        <source>Counts from the next hosting on.</source>
        <translation>S’applique dès le prochain hébergement.</translation>
    </message>
    <message>
        <source>Otherwise a place you host is for this computer only.</source>
        <translation>Sinon, ce que vous hébergez est réservé à cet ordinateur.</translation>
    </message>
    <message>
        <source>Show my place to people nearby</source>
        <translation>Montrer mon espace aux personnes à proximité</translation>
    </message>
    <message>
        <source>What is kept stands in %1</source>
        <translation>Les données se trouvent dans %1</translation>
    </message>
    <message>
        <source>Direct messages where I host</source>
        <translation>Messages privés là où j’héberge</translation>
    </message>
    <message>
        <source>Two people may open a room of their own.</source>
        <translation>Deux personnes peuvent ouvrir un salon rien qu’à elles.</translation>
    </message>
    <message>
        <source>Nobody opens a new one; those that exist go on.</source>
        <translation>Personne n’en ouvre de nouveau ; ceux qui existent continuent.</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>Each of them is you at this server. Shut out one that you have lost.</source>
        <translation>Chacun d’eux est vous sur ce serveur. Révoquez celui que vous avez perdu.</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Vos appareils</translation>
    </message>
    <message>
        <source>Shut out …</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>For one new device, good until %1</source>
        <translation>Pour un nouvel appareil, valable jusqu’à %1</translation>
    </message>
    <message>
        <source>On the other device choose Join and “You are there already”, and type it there. Whoever has the code can become you: tell it to nobody else.</source>
        <translation>Sur l’autre appareil, choisissez Rejoindre puis «&#x202f;Vous y êtes déjà&#x202f;», et saisissez-le. Quiconque a ce code peut se faire passer pour vous&#x202f;: ne le donnez à personne d’autre.</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Un autre code</translation>
    </message>
    <message>
        <source>Add a device …</source>
        <translation>Ajouter un appareil…</translation>
    </message>
    <message>
        <source>Shut out %1?</source>
        <translation>Révoquer %1&#x202f;?</translation>
    </message>
    <message>
        <source>It loses the connection at once and cannot come back as you. What it has stored stays on it.</source>
        <translation>Il perd aussitôt la connexion et ne peut plus revenir sous votre nom. Ce qu’il a enregistré y reste.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Révoquer</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>This computer is in no network.</source>
        <translation>Cet ordinateur n’est sur aucun réseau.</translation>
    </message>
    <message>
        <source>Others reach this computer at %1 (%2).</source>
        <translation>Les autres joignent cet ordinateur à l’adresse %1 (%2).</translation>
    </message>
    <message>
        <source>This computer&apos;s name %1 leads to %2.</source>
        <translation>Le nom de cet ordinateur, %1, mène à %2.</translation>
    </message>
    <message>
        <source>This computer&apos;s name %1 leads nowhere, at least from here.</source>
        <translation>Le nom de cet ordinateur, %1, ne mène nulle part, du moins d’ici.</translation>
    </message>
    <message>
        <source>No firewall of this computer refuses connections.</source>
        <translation>Aucun pare-feu de cet ordinateur ne refuse de connexions.</translation>
    </message>
    <message>
        <source>The firewall (%1) lets port %2 in.</source>
        <translation>Le pare-feu (%1) laisse entrer le port %2.</translation>
    </message>
    <message>
        <source>A firewall (%1) is on and may refuse port %2.</source>
        <translation>Un pare-feu (%1) est actif et refuse peut-être le port %2.</translation>
    </message>
    <message>
        <source>Whether a firewall refuses connections cannot be seen here.</source>
        <translation>On ne peut pas voir ici si un pare-feu refuse des connexions.</translation>
    </message>
    <message>
        <source>Questions to everybody nearby go out.</source>
        <translation>Les questions aux appareils à proximité partent bien.</translation>
    </message>
    <message>
        <source>Questions to everybody nearby do not get through; a firewall here may stop them.</source>
        <translation>Les questions aux appareils à proximité ne passent pas&#x202f;; un pare-feu les arrête peut-être ici.</translation>
    </message>
    <message>
        <source>No host runs with this data.</source>
        <translation>Aucun serveur n’utilise ces données.</translation>
    </message>
    <message>
        <source>The host listens to this computer only; nobody else can come.</source>
        <translation>Le serveur n’écoute que cet ordinateur&#x202f;; personne d’autre ne peut entrer.</translation>
    </message>
    <message>
        <source>The host is not shown to people nearby; they need its address.</source>
        <translation>Le serveur n’est pas montré aux personnes à proximité&#x202f;; il leur faut son adresse.</translation>
    </message>
    <message>
        <source>The host answers at %1.</source>
        <translation>Le serveur répond à l’adresse %1.</translation>
    </message>
    <message>
        <source>The host does not answer at %1, not even to this computer.</source>
        <translation>Le serveur ne répond pas à l’adresse %1, pas même à cet ordinateur.</translation>
    </message>
    <message>
        <source>A Hubbub at %1 tried, and reached this host.</source>
        <translation>Un Hubbub à l’adresse %1 a essayé et a joint ce serveur.</translation>
    </message>
    <message>
        <source>A Hubbub at %1 tried to reach this host, and was refused.</source>
        <translation>Un Hubbub à l’adresse %1 a essayé de joindre ce serveur et a été refusé.</translation>
    </message>
    <message>
        <source>A Hubbub at %1 tried to reach this host, and got no answer: something between refuses it.</source>
        <translation>Un Hubbub à l’adresse %1 a essayé de joindre ce serveur, sans réponse&#x202f;: quelque chose entre les deux s’y oppose.</translation>
    </message>
    <message>
        <source>No other host nearby could try whether it reaches this one.</source>
        <translation>Aucun autre serveur à proximité n’a pu essayer de joindre celui-ci.</translation>
    </message>
    <message>
        <source>Nobody nearby answers: there is no visible host in this network, or the network keeps its devices apart.</source>
        <translation>Personne ne répond à proximité&#x202f;: il n’y a aucun serveur visible sur ce réseau, ou le réseau isole ses appareils.</translation>
    </message>
    <message>
        <source>This computer cannot see anybody: its questions do not get into the network.</source>
        <translation>Cet ordinateur ne voit personne&#x202f;: ses questions n’atteignent pas le réseau.</translation>
    </message>
    <message>
        <source>%1 is there and can be joined (%2).</source>
        <translation>%1 est là et peut être rejoint (%2).</translation>
    </message>
    <message>
        <source>%1 is there, but refuses connections at %2.</source>
        <translation>%1 est là, mais refuse les connexions à l’adresse %2.</translation>
    </message>
    <message>
        <source>%1 is there, but does not answer at %2: its firewall lets questions in and nothing else.</source>
        <translation>%1 est là, mais ne répond pas à l’adresse %2&#x202f;: son pare-feu laisse passer les questions et rien d’autre.</translation>
    </message>
    <message>
        <source>%1 can be reached.</source>
        <translation>%1 est joignable.</translation>
    </message>
    <message>
        <source>The computer at %1 is there, but no server listens at that port.</source>
        <translation>L’ordinateur à l’adresse %1 est là, mais aucun serveur n’écoute sur ce port.</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the computer is off or elsewhere, or a firewall is between.</source>
        <translation>Rien ne répond à l’adresse %1&#x202f;: l’ordinateur est éteint ou ailleurs, ou un pare-feu se trouve entre les deux.</translation>
    </message>
    <message>
        <source>The name %1 is not known here.</source>
        <translation>Le nom %1 est inconnu ici.</translation>
    </message>
    <message>
        <source>%1 is in another network, where nobody is found by searching; an address or invite works.</source>
        <translation>%1 est sur un autre réseau, où la recherche ne trouve personne&#x202f;; une adresse ou une invitation fonctionne.</translation>
    </message>
    <message>
        <source>Connect to a network, by cable or wireless.</source>
        <translation>Connectez-vous à un réseau, par câble ou sans fil.</translation>
    </message>
    <message>
        <source>Start hosting, or name the data folder of the host.</source>
        <translation>Commencez à héberger, ou indiquez le dossier de données du serveur.</translation>
    </message>
    <message>
        <source>Open it to the network: the switch in the window, or --listen &apos;*&apos;.</source>
        <translation>Ouvrez-le au réseau&#x202f;: avec l’interrupteur de la fenêtre, ou --listen &apos;*&apos;.</translation>
    </message>
    <message>
        <source>Show it nearby: the switch in the window, or --nearby.</source>
        <translation>Montrez-le à proximité&#x202f;: avec l’interrupteur de la fenêtre, ou --nearby.</translation>
    </message>
    <message>
        <source>If others cannot come, allow port %1, TCP and UDP, in the firewall.</source>
        <translation>Si les autres ne peuvent pas entrer, autorisez le port %1, TCP et UDP, dans le pare-feu.</translation>
    </message>
    <message>
        <source>Allow port %1, TCP and UDP, in this computer&apos;s firewall.</source>
        <translation>Autorisez le port %1, TCP et UDP, dans le pare-feu de cet ordinateur.</translation>
    </message>
    <message>
        <source>Check that the firewall allows port %1 and that the host listens for the network.</source>
        <translation>Vérifiez que le pare-feu autorise le port %1 et que le serveur écoute sur le réseau.</translation>
    </message>
    <message>
        <source>Let the host listen at every address (--listen &apos;*&apos;).</source>
        <translation>Faites écouter le serveur sur toutes les adresses (--listen &apos;*&apos;).</translation>
    </message>
    <message>
        <source>Allow UDP ports 4826 and 4827 in this computer&apos;s firewall, or join by address.</source>
        <translation>Autorisez les ports UDP 4826 et 4827 dans le pare-feu de cet ordinateur, ou passez par une adresse.</translation>
    </message>
    <message>
        <source>Ask the host for an invite, or check that both are in the same network.</source>
        <translation>Demandez une invitation à l’hôte, ou vérifiez que vous êtes tous deux sur le même réseau.</translation>
    </message>
    <message>
        <source>Whoever hosts should run &quot;hubbub doctor&quot; there and allow the port in the firewall.</source>
        <translation>L’hôte devrait lancer «&#x202f;hubbub doctor&#x202f;» chez lui et autoriser le port dans le pare-feu.</translation>
    </message>
    <message>
        <source>Check the port, and that the host runs.</source>
        <translation>Vérifiez le port, et que le serveur fonctionne.</translation>
    </message>
    <message>
        <source>Check the address; whoever hosts should run &quot;hubbub doctor&quot; there.</source>
        <translation>Vérifiez l’adresse&#x202f;; l’hôte devrait lancer «&#x202f;hubbub doctor&#x202f;» chez lui.</translation>
    </message>
    <message>
        <source>Check the spelling, or use the IP address.</source>
        <translation>Vérifiez l’orthographe, ou utilisez l’adresse IP.</translation>
    </message>
    <message>
        <source>You cannot be seen: this computer is in no network.</source>
        <translation>Personne ne peut vous voir&#x202f;: cet ordinateur n’est sur aucun réseau.</translation>
    </message>
    <message>
        <source>Nobody can come, because no host runs.</source>
        <translation>Personne ne peut entrer, car aucun serveur ne fonctionne.</translation>
    </message>
    <message>
        <source>You cannot be seen: the host is for this computer only.</source>
        <translation>Personne ne peut vous voir&#x202f;: le serveur est réservé à cet ordinateur.</translation>
    </message>
    <message>
        <source>Others can come.</source>
        <translation>Les autres peuvent entrer.</translation>
    </message>
    <message>
        <source>You cannot be reached: others try in vain.</source>
        <translation>Vous êtes injoignable&#x202f;: les autres essaient en vain.</translation>
    </message>
    <message>
        <source>Nobody is there to try; the firewall may keep others out.</source>
        <translation>Personne n’est là pour essayer&#x202f;; le pare-feu empêche peut-être les autres d’entrer.</translation>
    </message>
    <message>
        <source>Nobody is there to try; from here it looks as if others can come.</source>
        <translation>Personne n’est là pour essayer&#x202f;; vu d’ici, il semble que les autres puissent entrer.</translation>
    </message>
    <message>
        <source>You can join.</source>
        <translation>Vous pouvez entrer.</translation>
    </message>
    <message>
        <source>Somebody is there, but cannot be reached.</source>
        <translation>Quelqu’un est là, mais reste injoignable.</translation>
    </message>
    <message>
        <source>The server cannot be reached from here.</source>
        <translation>Le serveur est injoignable d’ici.</translation>
    </message>
    <message>
        <source>You cannot see anybody.</source>
        <translation>Vous ne pouvez voir personne.</translation>
    </message>
    <message>
        <source>Nobody is there.</source>
        <translation>Il n’y a personne.</translation>
    </message>
</context>
<context>
    <name>DoctorLine</name>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Looking whether others can come …</source>
        <translation>On vérifie si les autres peuvent entrer…</translation>
    </message>
</context>
<context>
    <name>EmojiGroups</name>
    <message>
        <source>Groups of emoji</source>
        <translation>Groupes d’émojis</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Find an emoji</source>
        <translation>Chercher un émoji</translation>
    </message>
    <message>
        <source>Found emoji</source>
        <translation>Émojis trouvés</translation>
    </message>
    <message>
        <source>No emoji of this name. The names are English.</source>
        <translation>Aucun émoji de ce nom. Les noms sont en anglais.</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>For reading and printing, in any browser.</source>
        <translation>À lire et à imprimer, dans n’importe quel navigateur.</translation>
    </message>
    <message>
        <source>A line for each message.</source>
        <translation>Une ligne par message.</translation>
    </message>
    <message>
        <source>The whole log, for programs; Hubbub reads it again.</source>
        <translation>Le journal complet, pour les programmes&#x202f;; Hubbub peut le relire.</translation>
    </message>
    <message>
        <source>The file goes to %1. What was deleted or hidden is not in it.</source>
        <translation>Le fichier va dans %1. Ce qui a été supprimé ou masqué n’y figure pas.</translation>
    </message>
    <message>
        <source>%1 % written</source>
        <translation>%1&#x202f;% écrits</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Copy its name</source>
        <translation>Copier son nom</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>FailedLine</name>
    <message>
        <source>Not sent. %1</source>
        <translation>Non envoyé. %1</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Non envoyé.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>You were banned from %1.</source>
        <translation>Vous avez été banni(e) du salon %1.</translation>
    </message>
    <message>
        <source>You were removed from %1.</source>
        <translation>Vous avez été exclu(e) du salon %1.</translation>
    </message>
    <message>
        <source>You were banned from %1 by %2.</source>
        <translation>%2 vous a banni(e) du salon %1.</translation>
    </message>
    <message>
        <source>You were removed from %1 by %2.</source>
        <translation>%2 vous a exclu(e) du salon %1.</translation>
    </message>
    <message>
        <source>You were banned from %1 by %2: %3</source>
        <extracomment>%1 is a room, %2 a person, %3 the reason in that person&apos;s words.</extracomment>
        <translation>%2 vous a banni(e) du salon %1&#x202f;: %3</translation>
    </message>
    <message>
        <source>You were removed from %1 by %2: %3</source>
        <translation>%2 vous a exclu(e) du salon %1&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>FoundItem</name>
    <message>
        <source>%1 · left</source>
        <translation>%1 · quitté</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Looking further …</source>
        <translation>La recherche continue…</translation>
    </message>
</context>
<context>
    <name>HostCard</name>
    <message>
        <source>Host a room</source>
        <translation>Héberger un salon</translation>
    </message>
    <message>
        <source>This computer keeps the messages. Others can join for as long as this window is open.</source>
        <translation>Cet ordinateur garde les messages. D’autres peuvent entrer tant que cette fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>Others on this network may join</source>
        <translation>Ouvrir aux autres sur ce réseau</translation>
    </message>
    <message>
        <source>Encrypted, and seen by people on this network. Your firewall may ask; allow it.</source>
        <translation>Chiffré, et visible des personnes sur ce réseau. Votre pare-feu posera peut-être la question&#x202f;; acceptez.</translation>
    </message>
    <message>
        <source>Off: only programs on this computer.</source>
        <translation>Désactivé&#x202f;: uniquement les programmes de cet ordinateur.</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Héberger</translation>
    </message>
    <message>
        <source>Counts from the next hosting on.</source>
        <translation>S’applique dès le prochain hébergement.</translation>
    </message>
</context>
<context>
    <name>HostLine</name>
    <message>
        <source>Hosting at %1</source>
        <translation>Hébergement sur %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Connecté à %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Let others in</source>
        <translation>Inviter du monde</translation>
    </message>
    <message>
        <source>Copy the address for others</source>
        <translation>Copier l’adresse pour les autres</translation>
    </message>
    <message>
        <source>Imported room</source>
        <translation>Salon importé</translation>
    </message>
    <message>
        <source>Compare the key …</source>
        <translation>Comparer la clé…</translation>
    </message>
</context>
<context>
    <name>HostPassword</name>
    <message>
        <source>This cannot be kept: the password is too long, or the disk does not allow it.</source>
        <translation>Impossible de l’enregistrer&#x202f;: le mot de passe est trop long, ou le disque ne le permet pas.</translation>
    </message>
    <message>
        <source>Ask newcomers for a password</source>
        <translation>Demander un mot de passe aux nouveaux venus</translation>
    </message>
    <message>
        <source>Also those who have the link or the code. Who is in stays in, and an invite to a room lets people in without it.</source>
        <translation>Même avec le lien ou le code. Ceux qui sont déjà entrés restent, et une invitation à un salon permet d’entrer sans mot de passe.</translation>
    </message>
    <message>
        <source>Choose one, and tell it to those who may come.</source>
        <translation>Choisissez-en un, et donnez-le à ceux qui peuvent venir.</translation>
    </message>
    <message>
        <source>Who finds this host may come in.</source>
        <translation>Quiconque trouve ce serveur peut entrer.</translation>
    </message>
    <message>
        <source>Password for newcomers</source>
        <translation>Mot de passe des nouveaux venus</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Is set</source>
        <translation>Défini</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
</context>
<context>
    <name>HoverBar</name>
    <message>
        <source>React (+)</source>
        <translation>Réagir (+)</translation>
    </message>
    <message>
        <source>Reply (R)</source>
        <translation>Répondre (R)</translation>
    </message>
    <message>
        <source>Edit (E)</source>
        <translation>Modifier (E)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
</context>
<context>
    <name>ImportPart</name>
    <message>
        <source>Import a room</source>
        <translation>Importer un salon</translation>
    </message>
    <message>
        <source>What was exported as JSON Lines becomes an archive: nobody writes in it any more, and you read it and search in it.</source>
        <translation>Ce qui a été exporté en JSON Lines devient une archive&#x202f;: plus personne n’y écrit, mais vous pouvez la lire et y chercher.</translation>
    </message>
    <message>
        <source>%1 % read</source>
        <translation>%1&#x202f;% lus</translation>
    </message>
    <message>
        <source>%1 is an archive now.</source>
        <translation>%1 est maintenant une archive.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Path of the file, or drop it here</source>
        <translation>Chemin du fichier, ou déposez-le ici</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>InboxSheet</name>
    <message>
        <source>What waits for you</source>
        <translation>Ce qui vous attend</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Pour vous</translation>
    </message>
    <message>
        <source>Unread rooms</source>
        <translation>Salons non lus</translation>
    </message>
    <message>
        <source>Messages that mention you</source>
        <translation>Messages qui vous mentionnent</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rooms with something unread</source>
        <translation>Salons avec des messages non lus</translation>
    </message>
    <message>
        <source>All is read</source>
        <translation>Tout est lu</translation>
    </message>
    <message>
        <source>Nobody has mentioned you yet</source>
        <translation>Personne ne vous a encore mentionné</translation>
    </message>
    <message>
        <source>Rooms with something new appear here, from all servers.</source>
        <translation>Les salons où il y a du nouveau apparaissent ici, tous serveurs confondus.</translation>
    </message>
    <message>
        <source>When somebody writes @ and your name, or @all, the message appears here.</source>
        <translation>Quand quelqu’un écrit @ et votre nom, ou @all, le message apparaît ici.</translation>
    </message>
</context>
<context>
    <name>InvitesSheet</name>
    <message>
        <source>Invites to %1</source>
        <translation>Invitations à %1</translation>
    </message>
    <message>
        <source>How long it is good</source>
        <translation>Durée de validité</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Une heure</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Une semaine</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>How many people it is for</source>
        <translation>Pour combien de personnes</translation>
    </message>
    <message>
        <source>As guests</source>
        <translation>Comme invités</translation>
    </message>
    <message>
        <source>Guests read, write and react; they pin nothing, set no topic, and never come to own the room.</source>
        <translation>Les invités lisent, écrivent et réagissent&#x202f;; ils n’épinglent rien, ne changent pas le sujet et ne deviennent jamais propriétaires du salon.</translation>
    </message>
    <message>
        <source>Make an invite</source>
        <translation>Créer une invitation</translation>
    </message>
    <message>
        <source>The new invite, to send. It is a secret, and shown only now</source>
        <translation>La nouvelle invitation, à envoyer. Elle est secrète et ne s’affiche que maintenant</translation>
    </message>
    <message>
        <source>Still good</source>
        <translation>Encore valables</translation>
    </message>
    <message>
        <source>Invites that are still good</source>
        <translation>Invitations encore valables</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>For visitors of a website</source>
        <translation>Pour les visiteurs d’un site web</translation>
    </message>
    <message>
        <source>Each visitor comes as a guest, into a room of their own with the members of this one. The server has to allow the website.</source>
        <translation>Chaque visiteur arrive comme invité dans un salon à lui, avec les membres de celui-ci. Le serveur doit autoriser le site web.</translation>
    </message>
    <message>
        <source>Put this into the pages of the website. It is shown only now</source>
        <translation>À placer dans les pages du site web. N’est affiché que maintenant</translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Rooms on this network show up here. From elsewhere, take the link that the host sends you.</source>
        <translation>Les salons de ce réseau apparaissent ici. Depuis un autre endroit, utilisez le lien que l’hôte vous envoie.</translation>
    </message>
    <message>
        <source>Link, code or address</source>
        <translation>Lien, code ou adresse</translation>
    </message>
    <message>
        <source>You are there already, with another device?</source>
        <translation>Vous y êtes déjà, avec un autre appareil&#x202f;?</translation>
    </message>
    <message>
        <source>Code from the other device</source>
        <translation>Code de l’autre appareil</translation>
    </message>
    <message>
        <source>Looking for the code …</source>
        <translation>Recherche du code…</translation>
    </message>
    <message>
        <source>Or the password of your account there</source>
        <translation>Ou le mot de passe de votre compte là-bas</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Compare the key</source>
        <translation>Comparer la clé</translation>
    </message>
    <message>
        <source>You came by the address alone, so nothing proves yet that this is the host you mean. Whoever hosts sees the key under “Let others in”. Compare the two by phone or side by side, not in this chat: if they are the same, nobody stands in between.</source>
        <translation>Vous n’aviez que l’adresse&#x202f;: rien ne prouve encore que ce serveur est bien celui que vous cherchez. L’hôte voit la clé sous «&#x202f;Inviter du monde&#x202f;». Comparez les deux par téléphone ou côte à côte, pas dans cette discussion&#x202f;: si elles sont identiques, personne ne s’est interposé.</translation>
    </message>
    <message>
        <source>The key of this host</source>
        <translation>La clé de ce serveur</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Go to a room</source>
        <translation>Aller à un salon</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Ce qui vous attend</translation>
    </message>
    <message>
        <source>Next message that mentions you</source>
        <translation>Prochain message qui vous mentionne</translation>
    </message>
    <message>
        <source>Room before or after</source>
        <translation>Salon précédent ou suivant</translation>
    </message>
    <message>
        <source>Room with something unread</source>
        <translation>Salon avec des messages non lus</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Chercher dans ce salon</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Revenir où vous étiez</translation>
    </message>
    <message>
        <source>Next part of the window, or the one before</source>
        <translation>Partie suivante de la fenêtre, ou précédente</translation>
    </message>
    <message>
        <source>Larger, smaller, normal text</source>
        <translation>Texte plus grand, plus petit, normal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter Hubbub</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>En écrivant</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Edit what you said last, in an empty field</source>
        <translation>Modifier ce que vous avez dit en dernier, champ vide</translation>
    </message>
    <message>
        <source>What you said before</source>
        <translation>Ce que vous avez dit avant</translation>
    </message>
    <message>
        <source>Name a person, a room or an emoji</source>
        <translation>Nommer une personne, un salon ou un émoji</translation>
    </message>
    <message>
        <source>Give up an edit or a reply</source>
        <translation>Abandonner une modification ou une réponse</translation>
    </message>
    <message>
        <source>Scroll the messages</source>
        <translation>Faire défiler les messages</translation>
    </message>
    <message>
        <source>First and newest message</source>
        <translation>Premier et dernier message</translation>
    </message>
    <message>
        <source>On a message</source>
        <translation>Sur un message</translation>
    </message>
    <message>
        <source>Message before or after</source>
        <translation>Message précédent ou suivant</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Réagir</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>Voir les réponses</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Pin, or unpin</source>
        <translation>Épingler ou détacher</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy a link to it</source>
        <translation>Copier un lien vers ce message</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Everything in this room is read</source>
        <translation>Marquer tout le salon comme lu</translation>
    </message>
    <message>
        <source>First unread message in this room</source>
        <translation>Premier message non lu de ce salon</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>En sélectionner plusieurs</translation>
    </message>
    <message>
        <source>Select all that is loaded</source>
        <translation>Sélectionner tout ce qui est chargé</translation>
    </message>
    <message>
        <source>Copy what is selected, with names and times</source>
        <translation>Copier la sélection, avec noms et heures</translation>
    </message>
    <message>
        <source>End the selection</source>
        <translation>Terminer la sélection</translation>
    </message>
</context>
<context>
    <name>KnownServers</name>
    <message>
        <source>A server is recognised by its key. One that comes with another key is not spoken to, because somebody may stand in between.</source>
        <translation>Un serveur se reconnaît à sa clé. S’il se présente avec une autre, Hubbub ne lui parle pas, car quelqu’un pourrait s’être interposé.</translation>
    </message>
    <message>
        <source>None so far: a server is remembered at the first visit.</source>
        <translation>Aucun pour l’instant&#x202f;: un serveur est retenu dès la première visite.</translation>
    </message>
    <message>
        <source>Known servers</source>
        <translation>Serveurs connus</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>Oublier %1&#x202f;?</translation>
    </message>
    <message>
        <source>The next visit is a first one again: whatever key is found there is trusted. Do this only if whoever runs the server says that its key was changed.</source>
        <translation>La prochaine visite sera de nouveau la première&#x202f;: la clé trouvée, quelle qu’elle soit, sera acceptée. Ne le faites que si la personne qui gère le serveur dit que sa clé a changé.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
</context>
<context>
    <name>LifeSheets</name>
    <message>
        <source>End hosting?</source>
        <translation>Arrêter l’hébergement&#x202f;?</translation>
    </message>
    <message>
        <source>The others lose the connection until you host again. Nothing that was said is lost, and what they write in the meantime is sent later.</source>
        <translation>Les autres perdent la connexion jusqu’à ce que vous hébergiez à nouveau. Rien de ce qui a été dit n’est perdu, et ce qu’ils écrivent entre-temps sera envoyé plus tard.</translation>
    </message>
    <message>
        <source>End hosting and quit</source>
        <translation>Arrêter l’hébergement et quitter</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Join by this link?</source>
        <translation>Rejoindre avec ce lien&#x202f;?</translation>
    </message>
    <message>
        <source>You are hosting at the moment. Your place stays open for the others.</source>
        <translation>Vous hébergez en ce moment. Votre espace reste ouvert aux autres.</translation>
    </message>
    <message>
        <source>It was opened outside of Hubbub. Join only if you know who gave it to you.</source>
        <translation>Il a été ouvert en dehors de Hubbub. Ne continuez que si vous savez qui vous l’a donné.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
</context>
<context>
    <name>LoadingLine</name>
    <message>
        <source>Loading …</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Darker text, clearer lines.</source>
        <translation>Texte plus foncé, lignes plus nettes.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Plus petit (Ctrl+-)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Plus grand (Ctrl++)</translation>
    </message>
    <message>
        <source>Space between messages</source>
        <translation>Espace entre les messages</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Aéré</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Things appear and go without sliding or fading.</source>
        <translation>Les éléments apparaissent et disparaissent sans glissement ni fondu.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Message directly</source>
        <translation>Écrire en privé</translation>
    </message>
    <message>
        <source>No longer a moderator</source>
        <translation>Retirer le rôle de modérateur</translation>
    </message>
    <message>
        <source>Make a moderator</source>
        <translation>Nommer modérateur</translation>
    </message>
    <message>
        <source>Make a member</source>
        <translation>Nommer membre</translation>
    </message>
    <message>
        <source>Make an owner, too …</source>
        <translation>Nommer aussi propriétaire…</translation>
    </message>
    <message>
        <source>No longer an owner</source>
        <translation>Retirer le rôle de propriétaire</translation>
    </message>
    <message>
        <source>Let speak again</source>
        <translation>Rendre la parole</translation>
    </message>
    <message>
        <source>Mute …</source>
        <translation>Retirer la parole…</translation>
    </message>
    <message>
        <source>Remove from the room …</source>
        <translation>Exclure du salon…</translation>
    </message>
    <message>
        <source>Ban …</source>
        <translation>Bannir…</translation>
    </message>
</context>
<context>
    <name>MemberPane</name>
    <message>
        <source>Members · %1</source>
        <translation>Membres · %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>As last known</source>
        <translation>Dernier état connu</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Ici en ce moment</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Nobody else sees this conversation, but whoever hosts can read it.</source>
        <translation>Personne d’autre ne voit cette conversation, mais l’hôte peut la lire.</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Parole retirée</translation>
    </message>
</context>
<context>
    <name>MemberSheets</name>
    <message>
        <source>Make %1 an owner?</source>
        <translation>Nommer %1 propriétaire&#x202f;?</translation>
    </message>
    <message>
        <source>An owner can do everything here that you can, and can also make you an ordinary member.</source>
        <translation>Un propriétaire peut faire ici tout ce que vous pouvez faire, et aussi vous rétrograder au rang de simple membre.</translation>
    </message>
    <message>
        <source>Make an owner</source>
        <translation>Nommer propriétaire</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
</context>
<context>
    <name>MessageHead</name>
    <message>
        <source>%1 · edited</source>
        <translation>%1 · modifié</translation>
    </message>
</context>
<context>
    <name>MessageLength</name>
    <message>
        <source>Too long: %L1 of at most %L2 characters.</source>
        <translation>Trop long&#x202f;: %L1 caractères sur %L2 au plus.</translation>
    </message>
    <message>
        <source>Too many lines: %L1 of at most %L2.</source>
        <translation>Trop de lignes&#x202f;: %L1 sur %L2 au plus.</translation>
    </message>
    <message>
        <source>Too long: a message holds 16 KiB.</source>
        <translation>Trop long&#x202f;: un message contient au plus 16 Kio.</translation>
    </message>
    <message>
        <source>%L1 of %L2 characters</source>
        <translation>%L1 caractères sur %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2 lines</source>
        <translation>%L1 lignes sur %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2 bytes</source>
        <translation>%L1 octets sur %L2</translation>
    </message>
</context>
<context>
    <name>MessageMarks</name>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>React …</source>
        <translation>Réagir…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>Voir les réponses</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Copy link to the message</source>
        <translation>Copier le lien du message</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Earlier versions …</source>
        <translation>Versions précédentes…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Open %1 …</source>
        <translation>Ouvrir %1…</translation>
    </message>
    <message>
        <source>Copy selected</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Give up the change</source>
        <translation>Abandonner la modification</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>ModerateSheet</name>
    <message>
        <source>For 10 minutes</source>
        <translation>10 minutes</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Une heure</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Cette personne</translation>
    </message>
    <message>
        <source>And the devices they use</source>
        <translation>Et ses appareils</translation>
    </message>
    <message>
        <source>And everybody at their address</source>
        <translation>Et tout le monde à son adresse</translation>
    </message>
    <message>
        <source>Mute %1?</source>
        <translation>Retirer la parole à %1&#x202f;?</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>Bannir %1&#x202f;?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Exclure %1&#x202f;?</translation>
    </message>
    <message>
        <source>They can read, but not write.</source>
        <translation>Cette personne pourra lire, mais pas écrire.</translation>
    </message>
    <message>
        <source>They leave the room and cannot come back until the ban is lifted.</source>
        <translation>Cette personne quittera le salon et ne pourra pas revenir avant la levée du bannissement.</translation>
    </message>
    <message>
        <source>They leave the room. They can come back, if the room is open.</source>
        <translation>Cette personne quittera le salon. Elle pourra revenir si le salon est ouvert.</translation>
    </message>
    <message>
        <source>Reason, seen by all (may be empty)</source>
        <translation>Motif, visible de tous (facultatif)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Retirer la parole</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Bannir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Exclure</translation>
    </message>
</context>
<context>
    <name>NearbyEntry</name>
    <message>
        <source>Join %1</source>
        <translation>Rejoindre %1</translation>
    </message>
    <message>
        <source>Not the one you know by this name</source>
        <translation>Pas celui que vous connaissez sous ce nom</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NearbyList</name>
    <message>
        <source>Nobody hosts nearby so far.</source>
        <translation>Personne n’héberge à proximité pour l’instant.</translation>
    </message>
    <message>
        <source>Somebody does, and you do not see it?</source>
        <translation>Quelqu’un héberge et vous ne le voyez pas&#x202f;?</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Looking why nobody is seen …</source>
        <translation>On cherche pourquoi personne n’apparaît…</translation>
    </message>
</context>
<context>
    <name>NoticeBody</name>
    <message>
        <source>Show each</source>
        <translation>Afficher le détail</translation>
    </message>
</context>
<context>
    <name>NotifyChoices</name>
    <message>
        <source>Show notifications</source>
        <translation>Afficher les notifications</translation>
    </message>
    <message>
        <source>For direct messages and mentions; each room can have more, or less.</source>
        <translation>Pour les messages privés et les mentions&#x202f;; chaque salon peut en donner plus, ou moins.</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Jouer un son</translation>
    </message>
    <message>
        <source>Hide what is said</source>
        <translation>Masquer le contenu</translation>
    </message>
    <message>
        <source>A notification then tells only that something came.</source>
        <translation>Une notification dit alors seulement que quelque chose est arrivé.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>On at the moment, by the hours below.</source>
        <translation>Actif en ce moment, selon les heures ci-dessous.</translation>
    </message>
    <message>
        <source>Until you switch it off. What comes is counted and waits.</source>
        <translation>Jusqu’à ce que vous le désactiviez. Ce qui arrive est compté et attend.</translation>
    </message>
    <message>
        <source>Do not disturb at certain hours</source>
        <translation>Ne pas déranger à certaines heures</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>NotifyLevelMenu</name>
    <message>
        <source>No longer a favourite</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Tell me of every message</source>
        <translation>Signaler chaque message</translation>
    </message>
    <message>
        <source>Only when I am mentioned</source>
        <translation>Seulement quand on me mentionne</translation>
    </message>
    <message>
        <source>Only count what is unread</source>
        <translation>Compter seulement les non-lus</translation>
    </message>
    <message>
        <source>Mute the room</source>
        <translation>Mettre en sourdine</translation>
    </message>
</context>
<context>
    <name>OpenLinkSheet</name>
    <message>
        <source>Open this link in the browser?</source>
        <translation>Ouvrir ce lien dans le navigateur&#x202f;?</translation>
    </message>
    <message>
        <source>It leads to %1</source>
        <translation>Il mène à %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>OperatingSettings</name>
    <message>
        <source>You run this server: you see who is there and what rooms there are, but not what is said in those that you are not in.</source>
        <translation>Vous gérez ce serveur : vous voyez qui est là et quels salons existent, mais pas ce qui se dit dans ceux où vous n’êtes pas.</translation>
    </message>
    <message>
        <source>People and programs</source>
        <translation>Personnes et programmes</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Partie d’un nom</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Plus …</translation>
    </message>
    <message>
        <source>There are more. Write part of a name to find somebody.</source>
        <translation>Il y en a d’autres. Écrivez une partie d’un nom pour trouver quelqu’un.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>There are more rooms. “hubbub admin” on the server&apos;s machine lists all, and does what is not to be done here: backups, checks.</source>
        <translation>Il y a d’autres salons. « hubbub admin » sur la machine du serveur les liste tous et fait ce qui ne se fait pas ici : sauvegardes, vérifications.</translation>
    </message>
    <message>
        <source>“hubbub admin” on the server&apos;s machine does what is not to be done here: backups, checks.</source>
        <translation>« hubbub admin » sur la machine du serveur fait ce qui ne se fait pas ici : sauvegardes, vérifications.</translation>
    </message>
    <message>
        <source>Take the running of the server away</source>
        <translation>Retirer la gestion du serveur</translation>
    </message>
    <message>
        <source>Let them run the server, too …</source>
        <translation>Laisser aussi gérer le serveur …</translation>
    </message>
    <message>
        <source>Let %1 run the server?</source>
        <translation>Laisser %1 gérer le serveur ?</translation>
    </message>
    <message>
        <source>They can do all that you can do here, and take it from you, too.</source>
        <translation>Cette personne pourra faire tout ce que vous pouvez faire ici, et aussi vous le retirer.</translation>
    </message>
    <message>
        <source>Let them</source>
        <translation>Laisser gérer</translation>
    </message>
    <message>
        <source>No guest any more</source>
        <translation>N’est plus invité</translation>
    </message>
    <message>
        <source>Make a guest</source>
        <translation>Rendre invité</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Laisser entrer de nouveau</translation>
    </message>
    <message>
        <source>Shut all devices out …</source>
        <translation>Exclure tous les appareils …</translation>
    </message>
    <message>
        <source>Shut out all devices of %1?</source>
        <translation>Exclure tous les appareils de %1 ?</translation>
    </message>
    <message>
        <source>They lose the connection at once and never come back as this person. Only the password of the account lets new ones in.</source>
        <translation>Ils perdent aussitôt la connexion et ne reviennent jamais en tant que cette personne. Seul le mot de passe du compte en laisse entrer de nouveaux.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Keep out …</source>
        <translation>Tenir à l’écart …</translation>
    </message>
    <message>
        <source>Keep %1 out of this server?</source>
        <translation>Tenir %1 à l’écart de ce serveur ?</translation>
    </message>
    <message>
        <source>They lose the connection at once, and are not let in until you say so. What they have written stays.</source>
        <translation>La connexion est coupée aussitôt, et l’entrée est refusée jusqu’à ce que vous en décidiez autrement. Ce qui a été écrit reste.</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>Tenir à l’écart</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>Password of your account</source>
        <translation>Mot de passe de votre compte</translation>
    </message>
    <message>
        <source>A password is needed</source>
        <translation>Mot de passe requis</translation>
    </message>
    <message>
        <source>The account “%1” at %2 is yours? Its password makes this device one of your devices.</source>
        <translation>Le compte «&#x202f;%1&#x202f;» sur %2 est le vôtre&#x202f;? Avec son mot de passe, cet appareil devient l’un des vôtres.</translation>
    </message>
    <message>
        <source>%1 asks newcomers for its password, or for an invite. Whoever hosts it knows it. You are asked only once.</source>
        <translation>%1 demande aux nouveaux venus son mot de passe, ou une invitation. L’hôte le connaît. La question n’est posée qu’une fois.</translation>
    </message>
    <message>
        <source>Password of the host</source>
        <translation>Mot de passe du serveur</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Uniquement sur cet ordinateur</translation>
    </message>
    <message>
        <source>Use the password of the host instead</source>
        <translation>Utiliser plutôt le mot de passe du serveur</translation>
    </message>
    <message>
        <source>You have an account there, with a password?</source>
        <translation>Vous y avez un compte avec mot de passe&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Go in</source>
        <translation>Entrer</translation>
    </message>
</context>
<context>
    <name>PinsPane</name>
    <message>
        <source>Pinned · %1</source>
        <translation>Épinglés · %1</translation>
    </message>
    <message>
        <source>Nothing is pinned here. Pin what everybody should find again: in the menu of a message, or with P.</source>
        <translation>Rien n’est épinglé ici. Épinglez ce que tout le monde doit retrouver&#x202f;: dans le menu d’un message, ou avec P.</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Messages épinglés</translation>
    </message>
    <message>
        <source>Unpin (Del)</source>
        <translation>Détacher (Suppr)</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglés</translation>
    </message>
</context>
<context>
    <name>PlaceButton</name>
    <message numerus="yes">
        <source>%n for you</source>
        <translation>
            <numerusform>%n pour vous</numerusform>
            <numerusform>%n pour vous</numerusform>
        </translation>
    </message>
    <message>
        <source>something unread</source>
        <translation>messages non lus</translation>
    </message>
    <message>
        <source>hosted here</source>
        <translation>hébergé ici</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>You host this.</source>
        <translation>Vous l’hébergez.</translation>
    </message>
</context>
<context>
    <name>PlaceRail</name>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Ajouter un serveur</translation>
    </message>
</context>
<context>
    <name>ProfileSettings</name>
    <message>
        <source>At %1</source>
        <translation>Sur %1</translation>
    </message>
    <message>
        <source>Your name here</source>
        <translation>Votre nom ici</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Changer de nom</translation>
    </message>
    <message>
        <source>This is changed as soon as the connection is back.</source>
        <translation>Le changement se fera au retour de la connexion.</translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation>Votre couleur</translation>
    </message>
    <message>
        <source>Everybody sees the change at once, in all rooms. For 30 days nobody else can take the name that you give up.</source>
        <translation>Tout le monde voit aussitôt le changement, dans tous les salons. Pendant 30 jours, personne d’autre ne peut prendre le nom que vous abandonnez.</translation>
    </message>
    <message>
        <source>At new servers</source>
        <translation>Sur les nouveaux serveurs</translation>
    </message>
    <message>
        <source>Your name at new servers</source>
        <translation>Votre nom sur les nouveaux serveurs</translation>
    </message>
    <message>
        <source>This is what the first page proposes.</source>
        <translation>C’est ce que propose la première page.</translation>
    </message>
</context>
<context>
    <name>QuotedLine</name>
    <message>
        <source>In reply to %1: %2</source>
        <translation>En réponse à %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Message supprimé</translation>
    </message>
</context>
<context>
    <name>ReactionStrip</name>
    <message>
        <source>%1, %2, reaction by %3</source>
        <translation>%1, %2, réaction de&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>RoomExport</name>
    <message>
        <source>(deleted)</source>
        <translation>(supprimé)</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(masqué)</translation>
    </message>
    <message>
        <source>(edited)</source>
        <translation>(modifié)</translation>
    </message>
</context>
<context>
    <name>RoomFormSheet</name>
    <message>
        <source>New room</source>
        <translation>Nouveau salon</translation>
    </message>
    <message>
        <source>Rename the room</source>
        <translation>Renommer le salon</translation>
    </message>
    <message>
        <source>Topic of the room</source>
        <translation>Sujet du salon</translation>
    </message>
    <message>
        <source>Name, such as Kitchen or Release 2</source>
        <translation>Nom, comme Cuisine ou Version 2</translation>
    </message>
    <message>
        <source>Topic (optional): what it is about</source>
        <translation>Sujet (facultatif)&#x202f;: de quoi il s’agit</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Ouvert à tous</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>Private, by invite</source>
        <translation>Privé, sur invitation</translation>
    </message>
    <message>
        <source>Everybody who can reach the host can find the room and join it.</source>
        <translation>Toute personne qui peut joindre le serveur peut trouver le salon et le rejoindre.</translation>
    </message>
    <message>
        <source>Everybody can find and read it; you, and those whom you make moderators, write.</source>
        <translation>Tout le monde peut le trouver et le lire&#x202f;; vous y écrivez, avec les modérateurs que vous nommez.</translation>
    </message>
    <message>
        <source>On nobody’s list; who has an invite comes in.</source>
        <translation>N’apparaît sur aucune liste&#x202f;; on y entre avec une invitation.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Find in this room (Ctrl+F)</source>
        <translation>Chercher dans ce salon (Ctrl+F)</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Notifications of this room</source>
        <translation>Notifications de ce salon</translation>
    </message>
    <message>
        <source>More about this room</source>
        <translation>Plus sur ce salon</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Messages épinglés</translation>
    </message>
    <message>
        <source>Go to a day …</source>
        <translation>Aller à un jour…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Rules …</source>
        <translation>Règles…</translation>
    </message>
    <message>
        <source>Set the topic …</source>
        <translation>Changer le sujet…</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Leave the room …</source>
        <translation>Quitter le salon…</translation>
    </message>
</context>
<context>
    <name>RoomImport</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>this is no entry of a room.</source>
        <translation>ce n’est pas une entrée d’un salon.</translation>
    </message>
    <message>
        <source>this is not an exported room.</source>
        <translation>ce n’est pas un salon exporté.</translation>
    </message>
    <message>
        <source>a newer version of Hubbub wrote this file.</source>
        <translation>ce fichier vient d’une version plus récente de Hubbub.</translation>
    </message>
    <message>
        <source>This room was imported before.</source>
        <translation>Ce salon a déjà été importé.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>an entry is missing before this one.</source>
        <translation>il manque une entrée avant celle-ci.</translation>
    </message>
    <message>
        <source>this entry stands in the file twice.</source>
        <translation>cette entrée est deux fois dans le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>The file ends too early: it has %1 of %n entries.</source>
        <translation>
            <numerusform>Le fichier s’arrête trop tôt (entrées&#x202f;: %1 sur %n).</numerusform>
            <numerusform>Le fichier s’arrête trop tôt (entrées&#x202f;: %1 sur %n).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomPane</name>
    <message>
        <source>The link to the message is copied.</source>
        <translation>Le lien vers le message est copié.</translation>
    </message>
    <message>
        <source>Say hello.</source>
        <translation>Dites bonjour.</translation>
    </message>
    <message>
        <source>Say hello. Others join at
%1</source>
        <translation>Dites bonjour. L’adresse pour les autres&#x202f;:
%1</translation>
    </message>
    <message>
        <source>Say hello. Others on this computer join at
%1</source>
        <translation>Dites bonjour. L’adresse pour les autres sur cet ordinateur&#x202f;:
%1</translation>
    </message>
    <message>
        <source>You are in no room yet</source>
        <translation>Vous n’êtes encore dans aucun salon</translation>
    </message>
    <message>
        <source>Nothing saved from here yet</source>
        <translation>Rien d’ici n’est encore enregistré</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Join one that others have made, or make your own.</source>
        <translation>Rejoignez-en un que d’autres ont créé, ou créez le vôtre.</translation>
    </message>
    <message>
        <source>As soon as the host answers, its rooms appear here.</source>
        <translation>Dès que le serveur répondra, ses salons apparaîtront ici.</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Parcourir les salons</translation>
    </message>
    <message>
        <source>Join one that others have made.</source>
        <translation>Rejoignez-en un que d’autres ont créé.</translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>you are mentioned</source>
        <translation>on vous mentionne</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favori</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en sourdine</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>avec un brouillon</translation>
    </message>
</context>
<context>
    <name>RoomRulesSheet</name>
    <message>
        <source>Rules of %1</source>
        <translation>Règles du salon %1</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>À qui il s’adresse</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Ouvert à tous</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>Private, by invite</source>
        <translation>Privé, sur invitation</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Only those who run the room write, and nobody comes in.</source>
        <translation>Seuls les responsables du salon écrivent, et personne n’entre.</translation>
    </message>
    <message>
        <source>Everybody muted</source>
        <translation>Parole retirée à tous</translation>
    </message>
    <message>
        <source>Only those who run the room write; others can still come in.</source>
        <translation>Seuls les responsables du salon écrivent&#x202f;; on peut encore y entrer.</translation>
    </message>
    <message>
        <source>Slow mode: time between two messages of one person</source>
        <translation>Mode lent&#x202f;: délai entre deux messages d’une même personne</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 secondes</translation>
    </message>
    <message>
        <source>A minute</source>
        <translation>Une minute</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutes</translation>
    </message>
    <message>
        <source>Take out of view</source>
        <translation>Masquer des messages</translation>
    </message>
    <message numerus="yes">
        <source>The last %n minutes</source>
        <translation>
            <numerusform>La dernière minute (%n)</numerusform>
            <numerusform>Les %n dernières minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Who comes in, and who does not</source>
        <translation>Qui entre, et qui n’entre pas</translation>
    </message>
    <message>
        <source>Invites …</source>
        <translation>Invitations…</translation>
    </message>
    <message>
        <source>Banned people …</source>
        <translation>Personnes bannies…</translation>
    </message>
    <message>
        <source>Show again what was hidden last</source>
        <translation>Réafficher les derniers masqués</translation>
    </message>
    <message>
        <source>How long messages are kept</source>
        <translation>Durée de conservation des messages</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Pour toujours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un an</translation>
    </message>
</context>
<context>
    <name>RoomSwitcher</name>
    <message>
        <source>Go to a room</source>
        <translation>Aller à un salon</translation>
    </message>
    <message>
        <source>You are in no room of this name. Browse the rooms to find others.</source>
        <translation>Vous n’êtes dans aucun salon de ce nom. Parcourez les salons pour en trouver d’autres.</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>+ From</source>
        <translation>+ De</translation>
    </message>
    <message>
        <source>From a person</source>
        <translation>D’une personne</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>With a link</source>
        <translation>Avec un lien</translation>
    </message>
    <message>
        <source>+ After</source>
        <translation>+ Après</translation>
    </message>
    <message>
        <source>After a day, such as 2026-01-31</source>
        <translation>Après un jour, comme 2026-01-31</translation>
    </message>
    <message>
        <source>+ Before</source>
        <translation>+ Avant</translation>
    </message>
    <message>
        <source>Before a day, such as 2026-01-31</source>
        <translation>Avant un jour, comme 2026-01-31</translation>
    </message>
    <message>
        <source>+ In</source>
        <translation>+ Dans</translation>
    </message>
    <message>
        <source>In a room</source>
        <translation>Dans un salon</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Chercher dans %1</translation>
    </message>
    <message>
        <source>Find messages</source>
        <translation>Chercher des messages</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>Ce salon</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>SearchState</name>
    <message numerus="yes">
        <source>Older messages are still being made ready for searching: %Ln to go.</source>
        <translation>
            <numerusform>D’anciens messages sont encore en préparation pour la recherche&#x202f;: %Ln restant.</numerusform>
            <numerusform>D’anciens messages sont encore en préparation pour la recherche&#x202f;: %Ln restants.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write words, “words in a row” or the beginning of a word. This computer’s copy is searched, also without a connection.</source>
        <translation>Écrivez des mots, “des mots à la suite” ou le début d’un mot. La recherche porte sur la copie de cet ordinateur, même sans connexion.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing found so far.</source>
        <translation>Rien de trouvé pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation>Rien de trouvé. Essayez avec des mots moins nombreux ou plus courts.</translation>
    </message>
    <message>
        <source>Nothing found in this room. Try fewer or shorter words, or search everywhere.</source>
        <translation>Rien de trouvé dans ce salon. Essayez avec des mots moins nombreux ou plus courts, ou cherchez partout.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n messages selected</source>
        <translation>
            <numerusform>%n message sélectionné</numerusform>
            <numerusform>%n messages sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>Hosted here</source>
        <translation>Hébergé ici</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>Quitter %1</translation>
    </message>
    <message>
        <source>Leaving closes a server here. What was said there stays on this computer, for when you come back.</source>
        <translation>Quitter un serveur le ferme ici. Ce qui s’y est dit reste sur cet ordinateur, au cas où vous reviendriez.</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Ajouter un serveur</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Envoyer avec Entrée</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Maj+Entrée commence une nouvelle ligne.</translation>
    </message>
    <message>
        <source>Enter begins a new line, Shift+Enter sends.</source>
        <translation>Entrée commence une nouvelle ligne, Maj+Entrée envoie.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Vos appareils</translation>
    </message>
    <message>
        <source>Known servers</source>
        <translation>Serveurs connus</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Each server knows your devices. Open one to see them.</source>
        <translation>Chaque serveur connaît vos appareils. Ouvrez-en un pour les voir.</translation>
    </message>
    <message>
        <source>Run the server</source>
        <translation>Gérer le serveur</translation>
    </message>
</context>
<context>
    <name>ShareLine</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>Let others in</source>
        <translation>Inviter du monde</translation>
    </message>
    <message>
        <source>Visible nearby</source>
        <translation>Visible à proximité</translation>
    </message>
    <message>
        <source>People on this network see it on their first page and join with one click.</source>
        <translation>Les personnes sur ce réseau le voient sur leur première page et le rejoignent d’un clic.</translation>
    </message>
    <message>
        <source>Only who has the link or the address finds it.</source>
        <translation>Seules les personnes qui ont le lien ou l’adresse le trouvent.</translation>
    </message>
    <message>
        <source>This host is for this computer only. To let others in, end hosting and host again with “Others on this network may join”.</source>
        <translation>Ce serveur est réservé à cet ordinateur. Pour laisser entrer les autres, arrêtez l’hébergement et recommencez avec «&#x202f;Ouvrir aux autres sur ce réseau&#x202f;».</translation>
    </message>
    <message>
        <source>The link as a QR code</source>
        <translation>Le lien sous forme de code QR</translation>
    </message>
    <message>
        <source>Code, to say to somebody on this network</source>
        <translation>Code, à dire à quelqu’un sur ce réseau</translation>
    </message>
    <message>
        <source>Link, to send</source>
        <translation>Lien, à envoyer</translation>
    </message>
    <message>
        <source>Addresses, best first</source>
        <translation>Adresses, la meilleure d’abord</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The connection is encrypted. Code and link also prove that it is this computer, and nobody in between.</source>
        <translation>La connexion est chiffrée. Le code et le lien prouvent aussi qu’il s’agit de cet ordinateur, sans personne entre les deux.</translation>
    </message>
    <message>
        <source>Invites to %1 …</source>
        <translation>Invitations à %1…</translation>
    </message>
    <message>
        <source>Key, to compare with those who came by the address alone</source>
        <translation>Clé, à comparer avec ceux qui n’avaient que l’adresse</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>What waits for you (Ctrl+U)</source>
        <translation>Ce qui vous attend (Ctrl+U)</translation>
    </message>
    <message>
        <source>Go to a room (Ctrl+K)</source>
        <translation>Aller à un salon (Ctrl+K)</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Parcourir les salons</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nouveau salon</translation>
    </message>
</context>
<context>
    <name>StartBanner</name>
    <message>
        <source>Talk with the people around you. Every message stays on your own computers.</source>
        <translation>Parlez avec les gens autour de vous. Chaque message reste sur vos propres ordinateurs.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>How others see you</source>
        <translation>Comment les autres vous voient</translation>
    </message>
    <message>
        <source>Known servers …</source>
        <translation>Serveurs connus…</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Connections are encrypted on the way. Whoever hosts can read what is written in their rooms.</source>
        <translation>Les connexions sont chiffrées en chemin. L’hôte peut lire ce qui s’écrit dans ses salons.</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Looking …</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 on this computer, %2 of it hosted here</source>
        <translation>%1 sur cet ordinateur, dont %2 hébergés ici</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>There is no copy of a room here so far.</source>
        <translation>Il n’y a encore aucune copie de salon ici.</translation>
    </message>
    <message>
        <source>Rooms on this computer</source>
        <translation>Salons sur cet ordinateur</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>The copy of a room that you are in comes back by itself. What can be deleted is what you have left, and archives.</source>
        <translation>La copie d’un salon où vous êtes revient d’elle-même. Vous pouvez supprimer les salons que vous avez quittés et les archives.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delete %1 from this computer?</source>
        <translation>Supprimer %1 de cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>The archive is gone for good. Only the file that it was read from can bring it back.</source>
        <translation>L’archive sera définitivement perdue. Seul le fichier dont elle vient peut la faire revenir.</translation>
    </message>
    <message>
        <source>If you join the room again, the host gives you what it still has. If nobody keeps it any more, it is gone for good.</source>
        <translation>Si vous rejoignez à nouveau le salon, le serveur vous donne ce qu’il en a encore. Si plus personne ne le garde, il est définitivement perdu.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>Answers · %1</source>
        <translation>Réponses · %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Answer (Enter)</source>
        <translation>Répondre (Entrée)</translation>
    </message>
    <message>
        <source>Show in the room</source>
        <translation>Afficher dans le salon</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Give up the change</source>
        <translation>Abandonner la modification</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Date of a day in the current year, and with the year. See the documentation of QLocale::toString().</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>A time such as 22:00</source>
        <translation>Une heure, comme 22:00</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 made %2 an owner</source>
        <translation>%1 a nommé %2 propriétaire</translation>
    </message>
    <message>
        <source>%1 made %2 a moderator</source>
        <translation>%1 a nommé %2 modérateur</translation>
    </message>
    <message>
        <source>%1 made %2 a member</source>
        <translation>%1 a nommé %2 membre</translation>
    </message>
    <message>
        <source>%1 made this a room for announcements</source>
        <translation>%1 a réservé ce salon aux annonces</translation>
    </message>
    <message>
        <source>%1 made this room private</source>
        <translation>%1 a rendu ce salon privé</translation>
    </message>
    <message>
        <source>%1 opened this room to all</source>
        <translation>%1 a ouvert ce salon à tous</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 a exclu %2</translation>
    </message>
    <message>
        <source>%1 lifted the ban of %2</source>
        <translation>%1 a levé le bannissement visant %2</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>%1 a banni %2</translation>
    </message>
    <message>
        <source>%1 lets %2 speak again</source>
        <translation>%1 a rendu la parole à %2</translation>
    </message>
    <message>
        <source>%1 muted %2</source>
        <translation>%1 a retiré la parole à %2</translation>
    </message>
    <message>
        <source>%1 muted %2 until %3</source>
        <translation>%1 a retiré la parole à %2 (fin&#x202f;: %3)</translation>
    </message>
    <message>
        <source>%1 ended slow mode</source>
        <translation>%1 a désactivé le mode lent</translation>
    </message>
    <message numerus="yes">
        <source>%1 set slow mode: a message each %n seconds</source>
        <translation>
            <numerusform>%1 a activé le mode lent&#x202f;: %n seconde entre deux messages</numerusform>
            <numerusform>%1 a activé le mode lent&#x202f;: %n secondes entre deux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unlocked the room</source>
        <translation>%1 a déverrouillé le salon</translation>
    </message>
    <message>
        <source>%1 locked the room</source>
        <translation>%1 a verrouillé le salon</translation>
    </message>
    <message>
        <source>%1 lets everybody speak again</source>
        <translation>%1 a rendu la parole à tous</translation>
    </message>
    <message>
        <source>%1 muted everybody</source>
        <translation>%1 a retiré la parole à tous</translation>
    </message>
    <message>
        <source>%1 showed messages again</source>
        <translation>%1 a réaffiché des messages</translation>
    </message>
    <message>
        <source>%1 hid messages</source>
        <translation>%1 a masqué des messages</translation>
    </message>
    <message>
        <source>%1 began this conversation</source>
        <translation>%1 a commencé cette conversation</translation>
    </message>
    <message>
        <source>%1 created the room</source>
        <translation>%1 a créé le salon</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 a rejoint le salon</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 a quitté le salon</translation>
    </message>
    <message>
        <source>%1 left; %2 is the owner now</source>
        <translation>%1 a quitté le salon&#x202f;; %2 en est maintenant propriétaire</translation>
    </message>
    <message>
        <source>%1 named the room %2</source>
        <translation>%1 a renommé le salon&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 removed the topic</source>
        <translation>%1 a retiré le sujet</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <translation>%1 a changé le sujet&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <extracomment>The last %n of a list of names are not named.</extracomment>
        <translation>%1, %2 et %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n others</source>
        <translation>
            <numerusform>%1, %2 et %n autre</numerusform>
            <numerusform>%1, %2 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Message supprimé</translation>
    </message>
    <message>
        <source>Hidden by a moderator</source>
        <translation>Masqué par un modérateur</translation>
    </message>
    <message numerus="yes">
        <source>%1 joined</source>
        <comment>names</comment>
        <extracomment>%1 is as many names as the number of the plural form says.</extracomment>
        <translation>
            <numerusform>%1 a rejoint le salon</numerusform>
            <numerusform>%1 ont rejoint le salon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left</source>
        <comment>names</comment>
        <extracomment>%1 is as many names as the number of the plural form says.</extracomment>
        <translation>
            <numerusform>%1 a quitté le salon</numerusform>
            <numerusform>%1 ont quitté le salon</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 s’appelle maintenant %2</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <extracomment>A message answers another one: its author and its first words, which a deleted one has not.</extracomment>
        <translation>réponse à %1</translation>
    </message>
    <message>
        <source>answer to %1: %2</source>
        <translation>réponse à %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n people</source>
        <extracomment>%1 is an emoji that people have put below a message, %2 their names.</extracomment>
        <translation>
            <numerusform>%1 par %n personne</numerusform>
            <numerusform>%1 par %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>%1 set that messages are kept for good</source>
        <translation>%1 a choisi de conserver les messages pour toujours</translation>
    </message>
    <message numerus="yes">
        <source>%1 set that messages are kept for %n days</source>
        <translation>
            <numerusform>%1 a choisi de conserver les messages %n jour</numerusform>
            <numerusform>%1 a choisi de conserver les messages %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>bot</source>
        <comment>a program that takes part in a room</comment>
        <translation>bot</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invité</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>This is the beginning of %1</source>
        <translation>Ici commence %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Revenir à %1</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Revenir où vous étiez</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>Aller au plus récent</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Loading older messages …</source>
        <translation>Chargement des messages plus anciens…</translation>
    </message>
    <message numerus="yes">
        <source>%n unread, to the first</source>
        <translation>
            <numerusform>%n non lu, aller au premier</numerusform>
            <numerusform>%n non lus, aller au premier</numerusform>
        </translation>
    </message>
    <message>
        <source>To the first unread</source>
        <translation>Aller au premier non lu</translation>
    </message>
</context>
<context>
    <name>TokenSheet</name>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Name of the program, such as deploy</source>
        <translation>Nom du programme, par exemple deploy</translation>
    </message>
    <message>
        <source>Its room</source>
        <translation>Son salon</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>What it may do there</source>
        <translation>Ce qu’il peut y faire</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>Lire et écrire</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Take webhooks</source>
        <translation>Recevoir des webhooks</translation>
    </message>
    <message>
        <source>How long it is good</source>
        <translation>Durée de validité</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Une semaine</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>Until it is revoked</source>
        <translation>Jusqu’à sa révocation</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>Créer le jeton</translation>
    </message>
    <message>
        <source>The address to which Grafana, GitLab and the like post. It is a secret, and shown only now</source>
        <translation>L’adresse à laquelle envoient Grafana, GitLab et d’autres. Elle est secrète et ne s’affiche que maintenant</translation>
    </message>
    <message>
        <source>The token, for the program. It is a secret, and shown only now</source>
        <translation>Le jeton, pour le programme. Il est secret et ne s’affiche que maintenant</translation>
    </message>
</context>
<context>
    <name>TokensPart</name>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>A token is what a program comes in with. Those who moderate a room make tokens, too.</source>
        <translation>Un programme entre avec un jeton. Ceux qui modèrent un salon en créent aussi.</translation>
    </message>
    <message>
        <source>Revoke …</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>New token …</source>
        <translation>Nouveau jeton…</translation>
    </message>
    <message>
        <source>Revoke this token of %1?</source>
        <translation>Révoquer ce jeton de %1 ?</translation>
    </message>
    <message>
        <source>Whatever uses it loses the connection at once, and it never works again. The program stays in its rooms.</source>
        <translation>Ce qui l’utilise perd aussitôt la connexion, et il ne servira plus jamais. Le programme reste dans ses salons.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
</context>
<context>
    <name>TrustMark</name>
    <message>
        <source>Only on this computer</source>
        <translation>Uniquement sur cet ordinateur</translation>
    </message>
    <message>
        <source>You host this. %1</source>
        <translation>Vous l’hébergez. %1</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>%1 is writing …</source>
        <translation>%1 écrit…</translation>
    </message>
    <message>
        <source>%1 and %2 are writing …</source>
        <translation>%1 et %2 écrivent…</translation>
    </message>
    <message>
        <source>%1, %2 and %3 are writing …</source>
        <translation>%1, %2 et %3 écrivent…</translation>
    </message>
    <message>
        <source>Several people are writing …</source>
        <translation>Plusieurs personnes écrivent…</translation>
    </message>
</context>
<context>
    <name>UnreadDivider</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
</context>
<context>
    <name>UserStrip</name>
    <message>
        <source>Not connected yet</source>
        <translation>Pas encore connecté</translation>
    </message>
    <message>
        <source>Settings, and leaving</source>
        <translation>Paramètres et sortie</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Your devices …</source>
        <translation>Vos appareils…</translation>
    </message>
    <message>
        <source>Known servers …</source>
        <translation>Serveurs connus…</translation>
    </message>
    <message>
        <source>Add a server …</source>
        <translation>Ajouter un serveur…</translation>
    </message>
    <message>
        <source>End hosting …</source>
        <translation>Arrêter l’hébergement…</translation>
    </message>
    <message>
        <source>Leave this place</source>
        <translation>Quitter cet espace</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Close the archive</source>
        <translation>Fermer l’archive</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Earlier versions</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>%1 · as it is now</source>
        <translation>%1 · version actuelle</translation>
    </message>
</context>
<context>
    <name>WindowSheets</name>
    <message>
        <source>End hosting?</source>
        <translation>Arrêter l’hébergement&#x202f;?</translation>
    </message>
    <message>
        <source>The others lose the connection until you host again. Nothing that was said is lost, and what they write in the meantime is sent later.</source>
        <translation>Les autres perdent la connexion jusqu’à ce que vous hébergiez à nouveau. Rien de ce qui a été dit n’est perdu, et ce qu’ils écrivent entre-temps sera envoyé plus tard.</translation>
    </message>
    <message>
        <source>End hosting</source>
        <translation>Arrêter l’hébergement</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Hubbub on %1</source>
        <extracomment>In the list of one&apos;s own devices: %1 is the name of the computer.</extracomment>
        <translation>Hubbub sur %1</translation>
    </message>
</context>
<context>
    <name>hubbub::app::AdmissionController</name>
    <message>
        <source>The host cannot be reached at the moment.</source>
        <translation>Le serveur est injoignable pour le moment.</translation>
    </message>
    <message>
        <source>Too many wrong passwords came from here. You can try again at %1.</source>
        <translation>Trop de mots de passe erronés sont venus d’ici. Vous pourrez réessayer à %1.</translation>
    </message>
    <message>
        <source>Nobody is called %1 and has this password here.</source>
        <translation>Personne ici ne s’appelle %1 avec ce mot de passe.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>Ce n’est pas le bon mot de passe.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::AppController</name>
    <message>
        <source>Nothing unread mentions you.</source>
        <translation>Aucun message non lu ne vous mentionne.</translation>
    </message>
    <message>
        <source>%1’s place</source>
        <extracomment>Name of a server: %1 is the person who hosts it.</extracomment>
        <translation>Chez %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Something happened on a server that is not shown: its name, then what it was.</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>Use 1 to 32 ordinary characters.</source>
        <translation>Utilisez 1 à 32 caractères ordinaires.</translation>
    </message>
    <message>
        <source>A topic holds 250 characters.</source>
        <translation>Un sujet contient au plus 250 caractères.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::BanListModel</name>
    <message>
        <source>By %1, %2; with the devices they used</source>
        <translation>Par %1, %2&#x202f;; avec ses appareils</translation>
    </message>
    <message>
        <source>By %1, %2; with everybody at their address</source>
        <translation>Par %1, %2&#x202f;; avec tout le monde à son adresse</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>Par %1, %2</translation>
    </message>
</context>
<context>
    <name>hubbub::app::CompletionModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
    <message>
        <source>Everybody in this room</source>
        <translation>Tout le monde dans ce salon</translation>
    </message>
</context>
<context>
    <name>hubbub::app::ComposerController</name>
    <message>
        <source>This is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message numerus="yes">
        <source>Not pasted: %Ln characters, and a message holds %L1. It is still in the clipboard.</source>
        <translation>
            <numerusform>Non collé&#x202f;: %Ln caractère, or un message en contient au plus %L1. Le texte est toujours dans le presse-papiers.</numerusform>
            <numerusform>Non collé&#x202f;: %Ln caractères, or un message en contient au plus %L1. Le texte est toujours dans le presse-papiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::ConnectionStatus</name>
    <message>
        <source>Catching up …</source>
        <translation>Récupération des messages…</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Cet ordinateur n’a pas de réseau.</translation>
    </message>
    <message>
        <source>The host is restarting.</source>
        <translation>Le serveur redémarre.</translation>
    </message>
    <message>
        <source>The connection is too slow to keep up.</source>
        <translation>La connexion est trop lente pour suivre.</translation>
    </message>
    <message>
        <source>The host asked for a pause, because too much was sent at once.</source>
        <translation>Le serveur a demandé une pause, car il a reçu trop de choses à la fois.</translation>
    </message>
    <message>
        <source>The host had an internal fault.</source>
        <translation>Le serveur a eu une erreur interne.</translation>
    </message>
    <message>
        <source>The host removed this device.</source>
        <translation>Le serveur a révoqué cet appareil.</translation>
    </message>
    <message>
        <source>The host did not understand this program. One of the two may be out of date.</source>
        <translation>Le serveur n’a pas compris ce programme. L’un des deux n’est peut-être pas à jour.</translation>
    </message>
    <message>
        <source>The host does not accept connections from here.</source>
        <translation>Le serveur n’accepte pas de connexions d’ici.</translation>
    </message>
    <message>
        <source>Your own host does not answer.</source>
        <translation>Votre propre serveur ne répond pas.</translation>
    </message>
    <message>
        <source>The host at %1 cannot be reached.</source>
        <translation>Le serveur à l’adresse %1 est injoignable.</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>Nouvel essai…</translation>
    </message>
    <message>
        <source>Next try in %1 s.</source>
        <translation>Prochain essai dans %1 s.</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Prochain essai à %1.</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>how many of how many messages</comment>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>Catching up is paused.</source>
        <translation>La récupération des messages est suspendue.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::DesktopController</name>
    <message>
        <source>Hosting</source>
        <translation>Hébergement en cours</translation>
    </message>
    <message>
        <source>Hosting at %1</source>
        <translation>Hébergement sur %1</translation>
    </message>
</context>
<context>
    <name>hubbub::app::DeviceListModel</name>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Connecté en ce moment</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Dernière visite&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not seen lately</source>
        <translation>Aucune visite récente</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>hubbub::app::DevicesController</name>
    <message>
        <source>This is not your present password.</source>
        <translation>Ce n’est pas votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>That was tried too often. You can try again at %1.</source>
        <translation>Trop de tentatives. Vous pourrez réessayer à %1.</translation>
    </message>
    <message>
        <source>This server keeps no passwords.</source>
        <translation>Ce serveur ne garde pas de mots de passe.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::EmojiModel</name>
    <message>
        <source>Used before, and common ones</source>
        <translation>Récents et courants</translation>
    </message>
    <message>
        <source>Faces and hearts</source>
        <translation>Visages et cœurs</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animaux et nature</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Nourriture et boissons</translation>
    </message>
    <message>
        <source>Places and travel</source>
        <translation>Lieux et voyages</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Drapeaux</translation>
    </message>
</context>
<context>
    <name>hubbub::app::ExportController</name>
    <message>
        <source>There is nothing of this room on this computer yet.</source>
        <translation>Il n’y a encore rien de ce salon sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>hubbub::app::HostCheck</name>
    <message>
        <source>%1 See “Let others in”.</source>
        <extracomment>%1 is what is wrong, in a sentence; the other is the title of a window.</extracomment>
        <translation>%1 Voir «&#x202f;Inviter du monde&#x202f;».</translation>
    </message>
</context>
<context>
    <name>hubbub::app::HostController</name>
    <message>
        <source>The data folder cannot be used. Check that it exists and that you may write to it.</source>
        <translation>Le dossier de données est inutilisable. Vérifiez qu’il existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>Another Hubbub on this computer already hosts with this data. Join it instead, or end it first.</source>
        <translation>Un autre Hubbub sur cet ordinateur héberge déjà avec ces données. Rejoignez-le, ou arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>The saved rooms are damaged. They were left untouched.</source>
        <translation>Les salons enregistrés sont endommagés. Ils ont été laissés tels quels.</translation>
    </message>
    <message>
        <source>The saved rooms were written by a newer Hubbub. Use that version.</source>
        <translation>Les salons enregistrés viennent d’une version plus récente de Hubbub. Utilisez cette version.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>No network port could be had for hosting.</source>
        <translation>Aucun port réseau n’a pu être obtenu pour héberger.</translation>
    </message>
    <message>
        <source>The key of this computer&apos;s host cannot be used. It was left untouched.</source>
        <translation>La clé du serveur de cet ordinateur est inutilisable. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>Hosting failed.</source>
        <translation>L’hébergement a échoué.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program, so a free one was taken.</source>
        <translation>Le port %1 est utilisé par un autre programme&#x202f;; un port libre a été choisi.</translation>
    </message>
    <message>
        <source>The password of this host cannot be read, so it stays closed.</source>
        <translation>Le mot de passe de ce serveur est illisible&#x202f;; le serveur reste donc fermé.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::ImportController</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Import a room</source>
        <translation>Importer un salon</translation>
    </message>
    <message>
        <source>Exported rooms (*.jsonl)</source>
        <translation>Salons exportés (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>hubbub::app::InviteListModel</name>
    <message>
        <source>For one guest</source>
        <translation>Pour un invité</translation>
    </message>
    <message>
        <source>For one person</source>
        <translation>Pour une personne</translation>
    </message>
    <message numerus="yes">
        <source>For %n guests</source>
        <translation>
            <numerusform>Pour %n invité</numerusform>
            <numerusform>Pour %n invités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n people</source>
        <translation>
            <numerusform>Pour %n personne</numerusform>
            <numerusform>Pour %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Valable jusqu’au %1</translation>
    </message>
    <message>
        <source>For one visitor</source>
        <translation>Pour un visiteur</translation>
    </message>
    <message numerus="yes">
        <source>For %n visitors</source>
        <translation>
            <numerusform>Pour %n visiteur</numerusform>
            <numerusform>Pour %n visiteurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::MemberListModel</name>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Dernière visite&#x202f;: %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modérateur</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
</context>
<context>
    <name>hubbub::app::OperatingController</name>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here now</source>
        <translation>
            <numerusform>%n présent</numerusform>
            <numerusform>%n présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n salon</numerusform>
            <numerusform>%n salons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 sur le disque</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>The disk takes nothing at the moment</source>
        <translation>Le disque n’accepte rien pour le moment</translation>
    </message>
</context>
<context>
    <name>hubbub::app::PinListModel</name>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>vérifié (%1)</translation>
    </message>
    <message>
        <source>known by its first visit, %1</source>
        <translation>connu par la première visite (%1)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
</context>
<context>
    <name>hubbub::app::PinsController</name>
    <message>
        <source>The list of known servers cannot be read. As long as it is damaged, no server is trusted.</source>
        <translation>La liste des serveurs connus est illisible. Tant qu’elle est endommagée, aucun serveur n’est jugé fiable.</translation>
    </message>
    <message>
        <source>The list of known servers cannot be changed.</source>
        <translation>La liste des serveurs connus ne peut pas être modifiée.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::PlaceController</name>
    <message>
        <source>Encrypted; the link proves that it is you</source>
        <translation>Chiffré&#x202f;; le lien prouve que c’est vous</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Pas encore connecté</translation>
    </message>
    <message>
        <source>Encrypted and verified</source>
        <translation>Chiffré et vérifié</translation>
    </message>
    <message>
        <source>Encrypted; known by its first visit only</source>
        <translation>Chiffré&#x202f;; connu par la première visite seulement</translation>
    </message>
    <message>
        <source>Not encrypted: the network can read along</source>
        <translation>Non chiffré&#x202f;: le réseau peut tout lire</translation>
    </message>
    <message>
        <source>An archive on this computer</source>
        <translation>Une archive sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>hubbub::app::PlaceFinder</name>
    <message>
        <source>Nobody on this network has this code. Check it, or ask for the link.</source>
        <translation>Personne sur ce réseau n’a ce code. Vérifiez-le, ou demandez le lien.</translation>
    </message>
    <message>
        <source>Enter the link, the code or the address that the host gave you.</source>
        <translation>Saisissez le lien, le code ou l’adresse que l’hôte vous a donné.</translation>
    </message>
    <message>
        <source>This link cannot be read; it may have been cut off.</source>
        <translation>Ce lien est illisible&#x202f;; il a peut-être été coupé.</translation>
    </message>
    <message>
        <source>This is neither a link nor a code nor an address. An address looks like 192.168.1.20:4826 or host.example.</source>
        <translation>Ce n’est ni un lien, ni un code, ni une adresse. Une adresse ressemble à 192.168.1.20:4826 ou host.example.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::ProfileController</name>
    <message>
        <source>You have changed this very often. Try again in a few minutes.</source>
        <translation>Trop de changements en peu de temps. Réessayez dans quelques minutes.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::RoomController</name>
    <message>
        <source>This room is locked. Those who run it will open it again.</source>
        <translation>Ce salon est verrouillé. Ses responsables le rouvriront.</translation>
    </message>
    <message>
        <source>You are muted in this room. You can read on.</source>
        <translation>La parole vous a été retirée dans ce salon. Vous pouvez continuer à lire.</translation>
    </message>
    <message>
        <source>Only those who run this room can write at the moment.</source>
        <translation>Seuls les responsables de ce salon peuvent écrire en ce moment.</translation>
    </message>
    <message>
        <source>In this room moderators write and others read.</source>
        <translation>Dans ce salon, les modérateurs écrivent et les autres lisent.</translation>
    </message>
    <message>
        <source>This is an archive: it can be read and searched, and nobody writes in it any more.</source>
        <translation>C’est une archive&#x202f;: on peut la lire et y chercher, mais plus personne n’y écrit.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::SearchController</name>
    <message>
        <source>%1 is no date. Write 2026-01-31, 2026-01 or 2026.</source>
        <translation>%1 n’est pas une date. Écrivez 2026-01-31, 2026-01 ou 2026.</translation>
    </message>
    <message>
        <source>That is too long; only its beginning is searched for.</source>
        <translation>C’est trop long&#x202f;; seul le début est recherché.</translation>
    </message>
    <message>
        <source>No room is called %1.</source>
        <translation>Aucun salon ne s’appelle %1.</translation>
    </message>
    <message>
        <source>Nobody here is called %1.</source>
        <translation>Personne ici ne s’appelle %1.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::ServerRoomModel</name>
    <message>
        <source>open to all</source>
        <translation>ouvert à tous</translation>
    </message>
    <message>
        <source>announcements</source>
        <translation>annonces</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>direct messages</source>
        <translation>messages directs</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::ServerUserModel</name>
    <message>
        <source>here now</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>vu pour la dernière fois %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>kept out</source>
        <translation>tenu à l’écart</translation>
    </message>
    <message>
        <source>runs the server</source>
        <translation>gère le serveur</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invité</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::StorageController</name>
    <message>
        <source>Another Hubbub uses this copy at the moment. End it first.</source>
        <translation>Un autre Hubbub utilise cette copie en ce moment. Arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be deleted.</source>
        <translation>Impossible de supprimer le dossier %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies cannot be read; they are part of the total only.</source>
        <translation>
            <numerusform>%n copie est illisible&#x202f;; elle ne compte que dans le total.</numerusform>
            <numerusform>%n copies sont illisibles&#x202f;; elles ne comptent que dans le total.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::StorageListModel</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <extracomment>%1 is a number of messages, %2 their size.</extracomment>
        <translation>%1, environ %2</translation>
    </message>
    <message>
        <source>%1; from %2</source>
        <translation>%1&#x202f;; du serveur %2</translation>
    </message>
    <message>
        <source>%1; you have left it</source>
        <translation>%1&#x202f;; vous l’avez quitté</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archives</translation>
    </message>
</context>
<context>
    <name>hubbub::app::TimelineSelection</name>
    <message>
        <source>%1, %2</source>
        <extracomment>The line above what a person said, in copied text: their name and the time.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>hubbub::app::TokenListModel</name>
    <message>
        <source>reads</source>
        <translation>lit</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>moderates</source>
        <translation>modère</translation>
    </message>
    <message>
        <source>takes webhooks</source>
        <translation>reçoit des webhooks</translation>
    </message>
    <message>
        <source>in use now</source>
        <translation>utilisé en ce moment</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>utilisé pour la dernière fois %1</translation>
    </message>
    <message>
        <source>made by the server</source>
        <translation>créé par le serveur</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>créé par %1</translation>
    </message>
    <message>
        <source>good until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>good until it is revoked</source>
        <translation>valable jusqu’à sa révocation</translation>
    </message>
</context>
<context>
    <name>hubbub::app::desktop::DBusNotifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>hubbub::app::desktop::SystemTray</name>
    <message>
        <source>Open Hubbub</source>
        <translation>Ouvrir Hubbub</translation>
    </message>
    <message>
        <source>End hosting …</source>
        <translation>Arrêter l’hébergement…</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Not hosting</source>
        <translation>Pas d’hébergement</translation>
    </message>
    <message numerus="yes">
        <source>Hubbub: %n for you</source>
        <translation>
            <numerusform>Hubbub&#x202f;: %n pour vous</numerusform>
            <numerusform>Hubbub&#x202f;: %n pour vous</numerusform>
        </translation>
    </message>
</context>
</TS>
