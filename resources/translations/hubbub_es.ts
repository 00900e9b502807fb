<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountPassword</name>
    <message>
        <source>Your account has a password: with your name and it, you come in from any device.</source>
        <translation>Tu cuenta tiene contraseña: con ella y tu nombre entras desde cualquier dispositivo.</translation>
    </message>
    <message>
        <source>Your account has no password: further devices come in with a code only.</source>
        <translation>Tu cuenta no tiene contraseña: los demás dispositivos solo entran con un código.</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Set a password …</source>
        <translation>Crear contraseña…</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password, 8 characters or more</source>
        <translation>Nueva contraseña, 8 caracteres o más</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Quitar la contraseña</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>BanRow</name>
    <message>
        <source>Lift the ban</source>
        <translation>Levantar el veto</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>New message</source>
        <extracomment>%n is two or more.</extracomment>
        <translation>Mensaje nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
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
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who said it, and what</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n rooms</source>
        <extracomment>Title of a notification: %1 is &quot;%n new messages&quot; of above, and %n, the number of rooms, is two or more.</extracomment>
        <translation>
            <numerusform>%1 en %n sala</numerusform>
            <numerusform>%1 en %n salas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BansSheet</name>
    <message>
        <source>Banned people</source>
        <translation>Personas vetadas</translation>
    </message>
    <message>
        <source>Nobody is banned</source>
        <translation>No hay nadie vetado</translation>
    </message>
    <message>
        <source>Who is banned from this room by the menu on a member is listed here.</source>
        <translation>Aquí aparecen las personas vetadas en esta sala desde el menú de un miembro.</translation>
    </message>
    <message>
        <source>Lifting a ban does not bring anybody back: they may join again. Everybody in the room reads that it was lifted.</source>
        <translation>Levantar un veto no trae a nadie de vuelta, pero la persona puede volver a unirse. Todos en la sala verán que se ha levantado.</translation>
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
        <translation>Invitado</translation>
    </message>
</context>
<context>
    <name>BrowseRow</name>
    <message>
        <source>1 member</source>
        <translation>1 miembro</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
</context>
<context>
    <name>BrowseSheet</name>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Name or topic</source>
        <translation>Nombre o tema</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nueva sala</translation>
    </message>
    <message>
        <source>Rooms of this place</source>
        <translation>Salas de este espacio</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Aún no hay salas</translation>
    </message>
    <message>
        <source>No room matches</source>
        <translation>No coincide ninguna sala</translation>
    </message>
    <message>
        <source>Make the first one.</source>
        <translation>Crea la primera.</translation>
    </message>
    <message>
        <source>Try fewer letters, or make a room of this name.</source>
        <translation>Prueba con menos letras o crea una sala con ese nombre.</translation>
    </message>
    <message>
        <source>As soon as the host answers, its rooms appear here.</source>
        <translation>En cuanto responda el servidor, aquí aparecerán sus salas.</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Go to a day</source>
        <translation>Ir a un día</translation>
    </message>
    <message>
        <source>Month before (Page up)</source>
        <translation>Mes anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Month after (Page down)</source>
        <translation>Mes siguiente (Av Pág)</translation>
    </message>
</context>
<context>
    <name>ChatSheets</name>
    <message>
        <source>Leave %1?</source>
        <translation>¿Salir de %1?</translation>
    </message>
    <message>
        <source>You hear no more of this room until you join it again.</source>
        <translation>No te llegará nada más de esta sala hasta que vuelvas a unirte.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>Go on hosting?</source>
        <translation>¿Seguir alojando?</translation>
    </message>
    <message>
        <source>Stay within reach?</source>
        <translation>¿Seguir disponible?</translation>
    </message>
    <message>
        <source>Hubbub can go on hosting without its window; its icon in the tray brings the window back. If you end it, the others lose the connection until you host again. Nothing that was said is lost.</source>
        <translation>Hubbub puede seguir alojando sin su ventana; el icono de la bandeja la vuelve a mostrar. Si lo cierras, los demás pierden la conexión hasta que vuelvas a alojar. No se pierde nada de lo que se ha dicho.</translation>
    </message>
    <message>
        <source>Hubbub can go on hosting with its window minimised. If you end it, the others lose the connection until you host again. Nothing that was said is lost.</source>
        <translation>Hubbub puede seguir alojando con la ventana minimizada. Si lo cierras, los demás pierden la conexión hasta que vuelvas a alojar. No se pierde nada de lo que se ha dicho.</translation>
    </message>
    <message>
        <source>Hubbub can stay in the tray, so that messages still reach you. Its icon brings the window back. You are asked this only once; the settings change it.</source>
        <translation>Hubbub puede quedarse en la bandeja para que te sigan llegando los mensajes. Su icono vuelve a mostrar la ventana. Solo se pregunta una vez; puedes cambiarlo en los ajustes.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Quedarse en la bandeja</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>Seguir alojando en la bandeja</translation>
    </message>
    <message>
        <source>Minimise and keep hosting</source>
        <translation>Minimizar y seguir alojando</translation>
    </message>
    <message>
        <source>End hosting and quit</source>
        <translation>Dejar de alojar y salir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>The host runs another version of Hubbub that this one cannot talk to. Update the older of the two.</source>
        <translation>El servidor usa otra versión de Hubbub que no se entiende con esta. Actualiza la más antigua de las dos.</translation>
    </message>
    <message>
        <source>The host does not accept this name. Choose one of 1 to 32 ordinary characters.</source>
        <translation>El servidor no acepta este nombre. Elige uno de 1 a 32 caracteres normales.</translation>
    </message>
    <message>
        <source>Somebody else has this name here already. Choose another one.</source>
        <translation>Aquí ya hay alguien con este nombre. Elige otro.</translation>
    </message>
    <message>
        <source>This device was shut out. What it has copied stays here; ask another device of yours to let it in again.</source>
        <translation>Se ha revocado este dispositivo. Lo que ha copiado se queda aquí; para volver a entrar, añádelo desde otro de tus dispositivos.</translation>
    </message>
    <message>
        <source>You are connected from too many places at once. Close another window first.</source>
        <translation>Tienes demasiadas conexiones a la vez. Cierra antes otra ventana.</translation>
    </message>
    <message>
        <source>The host is full.</source>
        <translation>El servidor está lleno.</translation>
    </message>
    <message>
        <source>The host is shutting down.</source>
        <translation>El servidor se está apagando.</translation>
    </message>
    <message>
        <source>The host is busy. Trying again …</source>
        <translation>El servidor está ocupado. Reintentando…</translation>
    </message>
    <message>
        <source>That was too fast. It is sent in a moment.</source>
        <translation>Vas muy rápido. Se enviará enseguida.</translation>
    </message>
    <message>
        <source>This host asks newcomers for its password or an invite.</source>
        <translation>Este servidor pide a quien llega su contraseña o una invitación.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>La contraseña no es correcta.</translation>
    </message>
    <message>
        <source>A password needs at least 8 characters.</source>
        <translation>La contraseña necesita al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>The code is not valid, or not any more. Ask your other device for a new one.</source>
        <translation>El código no es válido o ya no lo es. Pide uno nuevo en tu otro dispositivo.</translation>
    </message>
    <message>
        <source>You have no such device.</source>
        <translation>No tienes ningún dispositivo así.</translation>
    </message>
    <message>
        <source>You have as many devices here as there may be. Revoke one first.</source>
        <translation>Ya tienes aquí todos los dispositivos permitidos. Revoca antes alguno.</translation>
    </message>
    <message>
        <source>The invite is not valid, or not any more. Ask for a new one.</source>
        <translation>La invitación no es válida o ya no lo es. Pide una nueva.</translation>
    </message>
    <message>
        <source>There is no such invite.</source>
        <translation>No existe esa invitación.</translation>
    </message>
    <message>
        <source>There are as many invites as there may be. Revoke one first.</source>
        <translation>Ya hay todas las invitaciones permitidas. Revoca antes alguna.</translation>
    </message>
    <message>
        <source>This token is not good for that.</source>
        <translation>Este token no sirve para eso.</translation>
    </message>
    <message>
        <source>There is no such token.</source>
        <translation>No existe ese token.</translation>
    </message>
    <message>
        <source>There are as many tokens as there may be. Revoke one first.</source>
        <translation>Ya hay todos los tokens permitidos. Revoca antes alguno.</translation>
    </message>
    <message>
        <source>This room does not exist any more.</source>
        <translation>Esta sala ya no existe.</translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>No estás en esta sala.</translation>
    </message>
    <message>
        <source>You are in this room already.</source>
        <translation>Ya estás en esta sala.</translation>
    </message>
    <message>
        <source>A room with this name exists already. Choose another name, or join that room.</source>
        <translation>Ya existe una sala con este nombre. Elige otro nombre o únete a ella.</translation>
    </message>
    <message>
        <source>This message does not exist.</source>
        <translation>Este mensaje no existe.</translation>
    </message>
    <message>
        <source>This message was deleted in the meantime.</source>
        <translation>Mientras tanto, este mensaje se ha eliminado.</translation>
    </message>
    <message>
        <source>You may not do this here.</source>
        <translation>Aquí no puedes hacer eso.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>No hay nada que enviar.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>This message has as many different reactions as it can hold.</source>
        <translation>Este mensaje ya no admite más reacciones distintas.</translation>
    </message>
    <message>
        <source>The host cannot save anything at the moment. It is sent when that is over.</source>
        <translation>El servidor no puede guardar nada en este momento. Se enviará en cuanto pueda.</translation>
    </message>
    <message>
        <source>This room is private. Ask one of its moderators for an invite.</source>
        <translation>Esta sala es privada. Pide una invitación a un moderador.</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>Te han vetado en esta sala.</translation>
    </message>
    <message>
        <source>You were removed from this room.</source>
        <translation>Te han expulsado de esta sala.</translation>
    </message>
    <message>
        <source>You are muted in this room.</source>
        <translation>Te han silenciado en esta sala.</translation>
    </message>
    <message>
        <source>This room is locked by its moderators.</source>
        <translation>Los moderadores han bloqueado esta sala.</translation>
    </message>
    <message>
        <source>This room is in slow mode. Wait a little before you write again.</source>
        <translation>Esta sala está en modo lento. Espera un poco antes de volver a escribir.</translation>
    </message>
    <message>
        <source>Direct messages are switched off on this server.</source>
        <translation>Los mensajes directos están desactivados en este servidor.</translation>
    </message>
    <message>
        <source>There is nobody of that name on this server.</source>
        <translation>No hay nadie con ese nombre en este servidor.</translation>
    </message>
    <message>
        <source>The host did not understand this. One of the two programs may be out of date.</source>
        <translation>El servidor no ha entendido esto. Puede que uno de los dos programas esté desactualizado.</translation>
    </message>
    <message>
        <source>The disk is full: nothing new can be saved.</source>
        <translation>El disco está lleno: no se puede guardar nada nuevo.</translation>
    </message>
    <message>
        <source>The saved copy on this computer is damaged. It was left untouched.</source>
        <translation>La copia guardada en este equipo está dañada. No se ha tocado.</translation>
    </message>
    <message>
        <source>The saved copy was written by a newer Hubbub. Use that version.</source>
        <translation>La copia guardada es de una versión más reciente de Hubbub. Usa esa versión.</translation>
    </message>
    <message>
        <source>Another Hubbub is using this data folder.</source>
        <translation>Otro Hubbub está usando esta carpeta de datos.</translation>
    </message>
    <message>
        <source>The data folder cannot be used. Check that it exists and that you may write to it.</source>
        <translation>No se puede usar la carpeta de datos. Comprueba que existe y que puedes escribir en ella.</translation>
    </message>
    <message>
        <source>Saving to the disk failed.</source>
        <translation>No se ha podido guardar en el disco.</translation>
    </message>
    <message>
        <source>The host at %1 is not the one that was there before, or not the one that the invite means: its key is another one. Nothing was sent to it. Somebody may stand in between; or it was set up anew, which its owner can tell. Expected: %2. Found: %3.</source>
        <translation>El servidor en %1 no es el que había antes, o no es el de la invitación: su clave es otra. No se le ha enviado nada. Puede que haya alguien en medio, o que se haya instalado de nuevo; eso te lo puede decir quien lo lleva. Esperada: %2. Encontrada: %3.</translation>
    </message>
    <message>
        <source>The connection to %1 would not be encrypted. Use wss:// or an invite; unencrypted connections are for this computer only.</source>
        <translation>La conexión con %1 no estaría cifrada. Usa wss:// o una invitación; las conexiones sin cifrar son solo para este equipo.</translation>
    </message>
    <message>
        <source>It cannot be told whether the host at %1 is the right one: %2.</source>
        <translation>No se puede saber si el servidor en %1 es el correcto: %2.</translation>
    </message>
    <message>
        <source>The host refused this.</source>
        <translation>El servidor lo ha rechazado.</translation>
    </message>
    <message>
        <source>The list of rooms could not be fetched. %1</source>
        <translation>No se ha podido obtener la lista de salas. %1</translation>
    </message>
    <message>
        <source>%1 Ask whoever hosts, in person or by phone. If they set it up anew, forget it under “Known servers” and come again, or have a new invite sent.</source>
        <extracomment>%1: sentences that say that the host has another key than the known one.</extracomment>
        <translation>%1 Pregunta a quien aloja, en persona o por teléfono. Si lo ha instalado de nuevo, olvídalo en «Servidores conocidos» y vuelve a entrar, o pide que te envíe otra invitación.</translation>
    </message>
    <message>
        <source>The host asked for a pause, because too much was sent or tried at once.</source>
        <translation>El servidor ha pedido una pausa, porque se envió o se intentó demasiado a la vez.</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>%1: %2. Enter takes it, Esc closes the list.</source>
        <translation>%1: %2. Enter lo elige, Esc cierra la lista.</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Guardar (Enter)</translation>
    </message>
    <message>
        <source>Save (Shift+Enter)</source>
        <translation>Guardar (Shift+Enter)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Enter)</translation>
    </message>
    <message>
        <source>Send (Shift+Enter)</source>
        <translation>Enviar (Shift+Enter)</translation>
    </message>
</context>
<context>
    <name>ComposerInput</name>
    <message>
        <source>Write to %1</source>
        <translation>Mensaje para %1</translation>
    </message>
</context>
<context>
    <name>ComposerTarget</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Reply to a message</source>
        <translation>Responder a un mensaje</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Responder a %1</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancelar (Esc)</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ConnectionActions</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>%1 %2 What you write is sent later.</source>
        <translation>%1 %2 Lo que escribas se enviará después.</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>Conexión recuperada.</translation>
    </message>
</context>
<context>
    <name>DayDivider</name>
    <message>
        <source>%1, go to another day</source>
        <translation>%1, ir a otro día</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message>
        <source>Delete this message?</source>
        <translation>¿Eliminar este mensaje?</translation>
    </message>
    <message>
        <source>Delete the message of %1?</source>
        <translation>¿Eliminar el mensaje de %1?</translation>
    </message>
    <message>
        <source>It disappears for everybody. A line that it was deleted remains.</source>
        <translation>Desaparece para todos. Queda una línea que dice que se ha eliminado.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>DesktopSettings</name>
    <message>
        <source>Start when I log in</source>
        <translation>Abrir al iniciar sesión</translation>
    </message>
    <message>
        <source>In the tray, so that messages are noticed.</source>
        <translation>En la bandeja, para no perderte ningún mensaje.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Keeps Hubbub in the tray</source>
        <translation>Dejar Hubbub en la bandeja</translation>
    </message>
    <message>
        <source>Ends Hubbub</source>
        <translation>Salir de Hubbub</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Alojamiento</translation>
    </message>
    <message>
        <source>Let others on the network in</source>
        <translation>Dejar entrar a otros de la red</translation>
    </message>
    <message>
        <source>Counts from the next hosting on.</source>
        <translation>Se aplica la próxima vez que alojes.</translation>
    </message>
    <message>
        <source>Otherwise a place you host is for this computer only.</source>
        <translation>Si no, lo que alojes será solo para este equipo.</translation>
    </message>
    <message>
        <source>Show my place to people nearby</source>
        <translation>Mostrar mi espacio a quienes están cerca</translation>
    </message>
    <message>
        <source>What is kept stands in %1</source>
        <translation>Los datos se guardan en %1</translation>
    </message>
    <message>
        <source>Direct messages where I host</source>
        <translation>Mensajes directos donde yo alojo</translation>
    </message>
    <message>
        <source>Two people may open a room of their own.</source>
        <translation>Dos personas pueden abrir una sala solo para ellas.</translation>
    </message>
    <message>
        <source>Nobody opens a new one; those that exist go on.</source>
        <translation>Nadie abre salas directas nuevas; las que ya existen siguen.</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>Each of them is you at this server. Shut out one that you have lost.</source>
        <translation>Con cualquiera de ellos eres tú en este servidor. Revoca el que hayas perdido.</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Tus dispositivos</translation>
    </message>
    <message>
        <source>Shut out …</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>For one new device, good until %1</source>
        <translation>Para un dispositivo nuevo, válido hasta las %1</translation>
    </message>
    <message>
        <source>On the other device choose Join and “You are there already”, and type it there. Whoever has the code can become you: tell it to nobody else.</source>
        <translation>En el otro dispositivo, elige Unirse y «Ya estás allí», y escríbelo. Quien tenga el código puede hacerse pasar por ti: no se lo digas a nadie más.</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Otro código</translation>
    </message>
    <message>
        <source>Add a device …</source>
        <translation>Añadir un dispositivo…</translation>
    </message>
    <message>
        <source>Shut out %1?</source>
        <translation>¿Revocar %1?</translation>
    </message>
    <message>
        <source>It loses the connection at once and cannot come back as you. What it has stored stays on it.</source>
        <translation>Pierde la conexión al momento y no puede volver como tú. Lo que tiene guardado se queda en él.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Revocar</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>This computer is in no network.</source>
        <translation>Este equipo no está en ninguna red.</translation>
    </message>
    <message>
        <source>Others reach this computer at %1 (%2).</source>
        <translation>Los demás llegan a este equipo por %1 (%2).</translation>
    </message>
    <message>
        <source>This computer&apos;s name %1 leads to %2.</source>
        <translation>El nombre de este equipo, %1, lleva a %2.</translation>
    </message>
    <message>
        <source>This computer&apos;s name %1 leads nowhere, at least from here.</source>
        <translation>El nombre de este equipo, %1, no lleva a ninguna parte, al menos desde aquí.</translation>
    </message>
    <message>
        <source>No firewall of this computer refuses connections.</source>
        <translation>Ningún cortafuegos de este equipo rechaza conexiones.</translation>
    </message>
    <message>
        <source>The firewall (%1) lets port %2 in.</source>
        <translation>El cortafuegos (%1) deja pasar el puerto %2.</translation>
    </message>
    <message>
        <source>A firewall (%1) is on and may refuse port %2.</source>
        <translation>Hay un cortafuegos activo (%1) que puede rechazar el puerto %2.</translation>
    </message>
    <message>
        <source>Whether a firewall refuses connections cannot be seen here.</source>
        <translation>Desde aquí no se ve si un cortafuegos rechaza conexiones.</translation>
    </message>
    <message>
        <source>Questions to everybody nearby go out.</source>
        <translation>Las preguntas a los equipos cercanos salen a la red.</translation>
    </message>
    <message>
        <source>Questions to everybody nearby do not get through; a firewall here may stop them.</source>
        <translation>Las preguntas a los equipos cercanos no pasan; puede que las pare un cortafuegos de este equipo.</translation>
    </message>
    <message>
        <source>No host runs with this data.</source>
        <translation>Ningún servidor usa estos datos.</translation>
    </message>
    <message>
        <source>The host listens to this computer only; nobody else can come.</source>
        <translation>El servidor solo escucha a este equipo; nadie más puede entrar.</translation>
    </message>
    <message>
        <source>The host is not shown to people nearby; they need its address.</source>
        <translation>El servidor no se muestra a quienes están cerca; necesitan su dirección.</translation>
    </message>
    <message>
        <source>The host answers at %1.</source>
        <translation>El servidor responde en %1.</translation>
    </message>
    <message>
        <source>The host does not answer at %1, not even to this computer.</source>
        <translation>El servidor no responde en %1, ni siquiera a este equipo.</translation>
    </message>
    <message>
        <source>A Hubbub at %1 tried, and reached this host.</source>
        <translation>Un Hubbub en %1 lo ha intentado y ha llegado a este servidor.</translation>
    </message>
    <message>
        <source>A Hubbub at %1 tried to reach this host, and was refused.</source>
        <translation>Un Hubbub en %1 ha intentado llegar a este servidor y ha sido rechazado.</translation>
    </message>
    <message>
        <source>A Hubbub at %1 tried to reach this host, and got no answer: something between refuses it.</source>
        <translation>Un Hubbub en %1 ha intentado llegar a este servidor y no ha tenido respuesta: algo por el camino lo impide.</translation>
    </message>
    <message>
        <source>No other host nearby could try whether it reaches this one.</source>
        <translation>No hay otro servidor cerca que pueda probar si llega a este.</translation>
    </message>
    <message>
        <source>Nobody nearby answers: there is no visible host in this network, or the network keeps its devices apart.</source>
        <translation>Nadie cerca responde: en esta red no hay ningún servidor visible, o la red aísla sus dispositivos.</translation>
    </message>
    <message>
        <source>This computer cannot see anybody: its questions do not get into the network.</source>
        <translation>Este equipo no ve a nadie: sus preguntas no llegan a la red.</translation>
    </message>
    <message>
        <source>%1 is there and can be joined (%2).</source>
        <translation>%1 está ahí y puedes unirte (%2).</translation>
    </message>
    <message>
        <source>%1 is there, but refuses connections at %2.</source>
        <translation>%1 está ahí, pero rechaza las conexiones en %2.</translation>
    </message>
    <message>
        <source>%1 is there, but does not answer at %2: its firewall lets questions in and nothing else.</source>
        <translation>%1 está ahí, pero no responde en %2: su cortafuegos deja pasar las preguntas y nada más.</translation>
    </message>
    <message>
        <source>%1 can be reached.</source>
        <translation>Se puede llegar a %1.</translation>
    </message>
    <message>
        <source>The computer at %1 is there, but no server listens at that port.</source>
        <translation>El equipo en %1 está ahí, pero ningún servidor escucha en ese puerto.</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the computer is off or elsewhere, or a firewall is between.</source>
        <translation>Nada responde en %1: el equipo está apagado o en otro sitio, o hay un cortafuegos de por medio.</translation>
    </message>
    <message>
        <source>The name %1 is not known here.</source>
        <translation>Aquí no se conoce el nombre %1.</translation>
    </message>
    <message>
        <source>%1 is in another network, where nobody is found by searching; an address or invite works.</source>
        <translation>%1 está en otra red, donde no se encuentra a nadie buscando; sí sirve una dirección o una invitación.</translation>
    </message>
    <message>
        <source>Connect to a network, by cable or wireless.</source>
        <translation>Conéctate a una red, por cable o inalámbrica.</translation>
    </message>
    <message>
        <source>Start hosting, or name the data folder of the host.</source>
        <translation>Empieza a alojar o indica la carpeta de datos del servidor.</translation>
    </message>
    <message>
        <source>Open it to the network: the switch in the window, or --listen &apos;*&apos;.</source>
        <translation>Ábrelo a la red: con el interruptor de la ventana o con --listen &apos;*&apos;.</translation>
    </message>
    <message>
        <source>Show it nearby: the switch in the window, or --nearby.</source>
        <translation>Muéstralo cerca: con el interruptor de la ventana o con --nearby.</translation>
    </message>
    <message>
        <source>If others cannot come, allow port %1, TCP and UDP, in the firewall.</source>
        <translation>Si los demás no pueden entrar, permite el puerto %1, TCP y UDP, en el cortafuegos.</translation>
    </message>
    <message>
        <source>Allow port %1, TCP and UDP, in this computer&apos;s firewall.</source>
        <translation>Permite el puerto %1, TCP y UDP, en el cortafuegos de este equipo.</translation>
    </message>
    <message>
        <source>Check that the firewall allows port %1 and that the host listens for the network.</source>
        <translation>Comprueba que el cortafuegos permite el puerto %1 y que el servidor escucha en la red.</translation>
    </message>
    <message>
        <source>Let the host listen at every address (--listen &apos;*&apos;).</source>
        <translation>Haz que el servidor escuche en todas las direcciones (--listen &apos;*&apos;).</translation>
    </message>
    <message>
        <source>Allow UDP ports 4826 and 4827 in this computer&apos;s firewall, or join by address.</source>
        <translation>Permite los puertos UDP 4826 y 4827 en el cortafuegos de este equipo, o únete por dirección.</translation>
    </message>
    <message>
        <source>Ask the host for an invite, or check that both are in the same network.</source>
        <translation>Pide una invitación a quien aloja, o comprueba que los dos equipos están en la misma red.</translation>
    </message>
    <message>
        <source>Whoever hosts should run &quot;hubbub doctor&quot; there and allow the port in the firewall.</source>
        <translation>Quien aloja debería ejecutar allí «hubbub doctor» y permitir el puerto en el cortafuegos.</translation>
    </message>
    <message>
        <source>Check the port, and that the host runs.</source>
        <translation>Comprueba el puerto y que el servidor esté en marcha.</translation>
    </message>
    <message>
        <source>Check the address; whoever hosts should run &quot;hubbub doctor&quot; there.</source>
        <translation>Comprueba la dirección; quien aloja debería ejecutar allí «hubbub doctor».</translation>
    </message>
    <message>
        <source>Check the spelling, or use the IP address.</source>
        <translation>Revisa cómo está escrito o usa la dirección IP.</translation>
    </message>
    <message>
        <source>You cannot be seen: this computer is in no network.</source>
        <translation>No te pueden ver: este equipo no está en ninguna red.</translation>
    </message>
    <message>
        <source>Nobody can come, because no host runs.</source>
        <translation>Nadie puede entrar, porque no hay ningún servidor en marcha.</translation>
    </message>
    <message>
        <source>You cannot be seen: the host is for this computer only.</source>
        <translation>No te pueden ver: el servidor es solo para este equipo.</translation>
    </message>
    <message>
        <source>Others can come.</source>
        <translation>Los demás pueden entrar.</translation>
    </message>
    <message>
        <source>You cannot be reached: others try in vain.</source>
        <translation>No pueden llegar a ti: los demás lo intentan en vano.</translation>
    </message>
    <message>
        <source>Nobody is there to try; the firewall may keep others out.</source>
        <translation>No hay nadie para probarlo; puede que el cortafuegos impida entrar a los demás.</translation>
    </message>
    <message>
        <source>Nobody is there to try; from here it looks as if others can come.</source>
        <translation>No hay nadie para probarlo; desde aquí parece que los demás pueden entrar.</translation>
    </message>
    <message>
        <source>You can join.</source>
        <translation>Puedes unirte.</translation>
    </message>
    <message>
        <source>Somebody is there, but cannot be reached.</source>
        <translation>Hay alguien, pero no se puede llegar hasta allí.</translation>
    </message>
    <message>
        <source>The server cannot be reached from here.</source>
        <translation>Desde aquí no se puede llegar al servidor.</translation>
    </message>
    <message>
        <source>You cannot see anybody.</source>
        <translation>No puedes ver a nadie.</translation>
    </message>
    <message>
        <source>Nobody is there.</source>
        <translation>No hay nadie.</translation>
    </message>
</context>
<context>
    <name>DoctorLine</name>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>Looking whether others can come …</source>
        <translation>Comprobando si los demás pueden entrar…</translation>
    </message>
</context>
<context>
    <name>EmojiGroups</name>
    <message>
        <source>Groups of emoji</source>
        <translation>Grupos de emojis</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Find an emoji</source>
        <translation>Buscar un emoji</translation>
    </message>
    <message>
        <source>Found emoji</source>
        <translation>Emojis encontrados</translation>
    </message>
    <message>
        <source>No emoji of this name. The names are English.</source>
        <translation>Ningún emoji se llama así. Los nombres están en inglés.</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>For reading and printing, in any browser.</source>
        <translation>Para leer e imprimir, en cualquier navegador.</translation>
    </message>
    <message>
        <source>A line for each message.</source>
        <translation>Una línea por mensaje.</translation>
    </message>
    <message>
        <source>The whole log, for programs; Hubbub reads it again.</source>
        <translation>El registro completo, para programas; Hubbub puede volver a leerlo.</translation>
    </message>
    <message>
        <source>The file goes to %1. What was deleted or hidden is not in it.</source>
        <translation>El archivo se guarda en %1. No incluye lo eliminado ni lo oculto.</translation>
    </message>
    <message>
        <source>%1 % written</source>
        <translation>%1&#xa0;% escrito</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Copy its name</source>
        <translation>Copiar su nombre</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>FailedLine</name>
    <message>
        <source>Not sent. %1</source>
        <translation>No enviado. %1</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>No enviado.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>You were banned from %1.</source>
        <translation>Te han vetado en %1.</translation>
    </message>
    <message>
        <source>You were removed from %1.</source>
        <translation>Te han expulsado de %1.</translation>
    </message>
    <message>
        <source>You were banned from %1 by %2.</source>
        <translation>%2 te ha vetado en %1.</translation>
    </message>
    <message>
        <source>You were removed from %1 by %2.</source>
        <translation>%2 te ha expulsado de %1.</translation>
    </message>
    <message>
        <source>You were banned from %1 by %2: %3</source>
        <extracomment>%1 is a room, %2 a person, %3 the reason in that person&apos;s words.</extracomment>
        <translation>%2 te ha vetado en %1: %3</translation>
    </message>
    <message>
        <source>You were removed from %1 by %2: %3</source>
        <translation>%2 te ha expulsado de %1: %3</translation>
    </message>
</context>
<context>
    <name>FoundItem</name>
    <message>
        <source>%1 · left</source>
        <translation>%1 · ya no estás</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Looking further …</source>
        <translation>Buscando más…</translation>
    </message>
</context>
<context>
    <name>HostCard</name>
    <message>
        <source>Host a room</source>
        <translation>Alojar una sala</translation>
    </message>
    <message>
        <source>This computer keeps the messages. Others can join for as long as this window is open.</source>
        <translation>Este equipo guarda los mensajes. Los demás pueden unirse mientras esta ventana esté abierta.</translation>
    </message>
    <message>
        <source>Others on this network may join</source>
        <translation>Otros de esta red pueden unirse</translation>
    </message>
    <message>
        <source>Encrypted, and seen by people on this network. Your firewall may ask; allow it.</source>
        <translation>Cifrado y visible para quienes están en esta red. Puede que tu cortafuegos pregunte; permítelo.</translation>
    </message>
    <message>
        <source>Off: only programs on this computer.</source>
        <translation>Desactivado: solo programas de este equipo.</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Alojar</translation>
    </message>
    <message>
        <source>Counts from the next hosting on.</source>
        <translation>Se aplica la próxima vez que alojes.</translation>
    </message>
</context>
<context>
    <name>HostLine</name>
    <message>
        <source>Hosting at %1</source>
        <translation>Alojando en %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conectado a %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Let others in</source>
        <translation>Invitar a otros</translation>
    </message>
    <message>
        <source>Copy the address for others</source>
        <translation>Copiar la dirección para los demás</translation>
    </message>
    <message>
        <source>Imported room</source>
        <translation>Sala importada</translation>
    </message>
    <message>
        <source>Compare the key …</source>
        <translation>Comparar la clave…</translation>
    </message>
</context>
<context>
    <name>HostPassword</name>
    <message>
        <source>This cannot be kept: the password is too long, or the disk does not allow it.</source>
        <translation>No se puede guardar: la contraseña es demasiado larga o el disco no lo permite.</translation>
    </message>
    <message>
        <source>Ask newcomers for a password</source>
        <translation>Pedir una contraseña a quien llega</translation>
    </message>
    <message>
        <source>Also those who have the link or the code. Who is in stays in, and an invite to a room lets people in without it.</source>
        <translation>También a quien tiene el enlace o el código. Quien ya está dentro se queda, y con una invitación a una sala se entra sin contraseña.</translation>
    </message>
    <message>
        <source>Choose one, and tell it to those who may come.</source>
        <translation>Elige una y dísela a quienes puedan entrar.</translation>
    </message>
    <message>
        <source>Who finds this host may come in.</source>
        <translation>Quien encuentre este servidor puede entrar.</translation>
    </message>
    <message>
        <source>Password for newcomers</source>
        <translation>Contraseña para quien llega</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Establecer</translation>
    </message>
    <message>
        <source>Is set</source>
        <translation>Establecida</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>HoverBar</name>
    <message>
        <source>React (+)</source>
        <translation>Reaccionar (+)</translation>
    </message>
    <message>
        <source>Reply (R)</source>
        <translation>Responder (R)</translation>
    </message>
    <message>
        <source>Edit (E)</source>
        <translation>Editar (E)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Eliminar (Supr)</translation>
    </message>
</context>
<context>
    <name>ImportPart</name>
    <message>
        <source>Import a room</source>
        <translation>Importar una sala</translation>
    </message>
    <message>
        <source>What was exported as JSON Lines becomes an archive: nobody writes in it any more, and you read it and search in it.</source>
        <translation>Lo que se exportó como JSON Lines pasa a ser una sala archivada: ya nadie escribe en ella, pero puedes leerla y buscar en ella.</translation>
    </message>
    <message>
        <source>%1 % read</source>
        <translation>%1&#xa0;% leído</translation>
    </message>
    <message>
        <source>%1 is an archive now.</source>
        <translation>%1 ya es una sala archivada.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Path of the file, or drop it here</source>
        <translation>Ruta del archivo, o suéltalo aquí</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>InboxSheet</name>
    <message>
        <source>What waits for you</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Para ti</translation>
    </message>
    <message>
        <source>Unread rooms</source>
        <translation>Salas sin leer</translation>
    </message>
    <message>
        <source>Messages that mention you</source>
        <translation>Mensajes que te mencionan</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rooms with something unread</source>
        <translation>Salas con algo sin leer</translation>
    </message>
    <message>
        <source>All is read</source>
        <translation>Todo leído</translation>
    </message>
    <message>
        <source>Nobody has mentioned you yet</source>
        <translation>Aún no te ha mencionado nadie</translation>
    </message>
    <message>
        <source>Rooms with something new appear here, from all servers.</source>
        <translation>Aquí aparecen las salas con algo nuevo, de todos los servidores.</translation>
    </message>
    <message>
        <source>When somebody writes @ and your name, or @all, the message appears here.</source>
        <translation>Cuando alguien escribe @ y tu nombre, o @all, el mensaje aparece aquí.</translation>
    </message>
</context>
<context>
    <name>InvitesSheet</name>
    <message>
        <source>Invites to %1</source>
        <translation>Invitaciones a %1</translation>
    </message>
    <message>
        <source>How long it is good</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Una hora</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>How many people it is for</source>
        <translation>Para cuántas personas</translation>
    </message>
    <message>
        <source>As guests</source>
        <translation>Como invitados</translation>
    </message>
    <message>
        <source>Guests read, write and react; they pin nothing, set no topic, and never come to own the room.</source>
        <translation>Los invitados leen, escriben y reaccionan; no fijan nada, no cambian el tema y nunca llegan a ser propietarios de la sala.</translation>
    </message>
    <message>
        <source>Make an invite</source>
        <translation>Crear una invitación</translation>
    </message>
    <message>
        <source>The new invite, to send. It is a secret, and shown only now</source>
        <translation>La nueva invitación, para enviar. Es secreta y solo se muestra ahora</translation>
    </message>
    <message>
        <source>Still good</source>
        <translation>Todavía válidas</translation>
    </message>
    <message>
        <source>Invites that are still good</source>
        <translation>Invitaciones todavía válidas</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>For visitors of a website</source>
        <translation>Para visitantes de un sitio web</translation>
    </message>
    <message>
        <source>Each visitor comes as a guest, into a room of their own with the members of this one. The server has to allow the website.</source>
        <translation>Cada visitante llega como invitado a una sala propia con los miembros de esta. El servidor tiene que permitir el sitio web.</translation>
    </message>
    <message>
        <source>Put this into the pages of the website. It is shown only now</source>
        <translation>Pon esto en las páginas del sitio web. Solo se muestra ahora</translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Rooms on this network show up here. From elsewhere, take the link that the host sends you.</source>
        <translation>Aquí aparecen las salas de esta red. Si estás en otro lugar, usa el enlace que te envíe quien aloja.</translation>
    </message>
    <message>
        <source>Link, code or address</source>
        <translation>Enlace, código o dirección</translation>
    </message>
    <message>
        <source>You are there already, with another device?</source>
        <translation>¿Ya estás allí, con otro dispositivo?</translation>
    </message>
    <message>
        <source>Code from the other device</source>
        <translation>Código del otro dispositivo</translation>
    </message>
    <message>
        <source>Looking for the code …</source>
        <translation>Buscando el código…</translation>
    </message>
    <message>
        <source>Or the password of your account there</source>
        <translation>O la contraseña de tu cuenta de allí</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Compare the key</source>
        <translation>Comparar la clave</translation>
    </message>
    <message>
        <source>You came by the address alone, so nothing proves yet that this is the host you mean. Whoever hosts sees the key under “Let others in”. Compare the two by phone or side by side, not in this chat: if they are the same, nobody stands in between.</source>
        <translation>Has entrado solo con la dirección, así que nada demuestra aún que este sea el servidor que buscas. Quien aloja ve la clave en «Invitar a otros». Compara las dos por teléfono o en persona, no en este chat: si son iguales, no hay nadie en medio.</translation>
    </message>
    <message>
        <source>The key of this host</source>
        <translation>La clave de este servidor</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier parte</translation>
    </message>
    <message>
        <source>Go to a room</source>
        <translation>Ir a una sala</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Next message that mentions you</source>
        <translation>Siguiente mensaje que te menciona</translation>
    </message>
    <message>
        <source>Room before or after</source>
        <translation>Sala anterior o siguiente</translation>
    </message>
    <message>
        <source>Room with something unread</source>
        <translation>Sala con algo sin leer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Buscar en esta sala</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Volver a donde estabas</translation>
    </message>
    <message>
        <source>Next part of the window, or the one before</source>
        <translation>Parte siguiente de la ventana, o la anterior</translation>
    </message>
    <message>
        <source>Larger, smaller, normal text</source>
        <translation>Texto más grande, más pequeño, normal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir de Hubbub</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Al escribir</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nueva línea</translation>
    </message>
    <message>
        <source>Edit what you said last, in an empty field</source>
        <translation>Editar lo último que dijiste, con el campo vacío</translation>
    </message>
    <message>
        <source>What you said before</source>
        <translation>Lo que dijiste antes</translation>
    </message>
    <message>
        <source>Name a person, a room or an emoji</source>
        <translation>Nombrar a una persona, una sala o un emoji</translation>
    </message>
    <message>
        <source>Give up an edit or a reply</source>
        <translation>Abandonar una edición o una respuesta</translation>
    </message>
    <message>
        <source>Scroll the messages</source>
        <translation>Desplazar los mensajes</translation>
    </message>
    <message>
        <source>First and newest message</source>
        <translation>Primer mensaje y el más reciente</translation>
    </message>
    <message>
        <source>On a message</source>
        <translation>Sobre un mensaje</translation>
    </message>
    <message>
        <source>Message before or after</source>
        <translation>Mensaje anterior o siguiente</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reaccionar</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>Ver respuestas</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Pin, or unpin</source>
        <translation>Fijar o desfijar</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Copy a link to it</source>
        <translation>Copiar un enlace a él</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>Everything in this room is read</source>
        <translation>Marcar toda la sala como leída</translation>
    </message>
    <message>
        <source>First unread message in this room</source>
        <translation>Primer mensaje sin leer de esta sala</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Seleccionar varios</translation>
    </message>
    <message>
        <source>Select all that is loaded</source>
        <translation>Seleccionar todo lo cargado</translation>
    </message>
    <message>
        <source>Copy what is selected, with names and times</source>
        <translation>Copiar lo seleccionado, con nombres y horas</translation>
    </message>
    <message>
        <source>End the selection</source>
        <translation>Terminar la selección</translation>
    </message>
</context>
<context>
    <name>KnownServers</name>
    <message>
        <source>A server is recognised by its key. One that comes with another key is not spoken to, because somebody may stand in between.</source>
        <translation>Un servidor se reconoce por su clave. Si se presenta con otra, Hubbub no se comunica con él, porque podría haber alguien en medio.</translation>
    </message>
    <message>
        <source>None so far: a server is remembered at the first visit.</source>
        <translation>Ninguno por ahora: un servidor se recuerda desde la primera visita.</translation>
    </message>
    <message>
        <source>Known servers</source>
        <translation>Servidores conocidos</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>¿Olvidar %1?</translation>
    </message>
    <message>
        <source>The next visit is a first one again: whatever key is found there is trusted. Do this only if whoever runs the server says that its key was changed.</source>
        <translation>La próxima visita volverá a ser la primera: se confiará en la clave que haya, sea cual sea. Hazlo solo si quien lleva el servidor dice que ha cambiado la clave.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
</context>
<context>
    <name>LifeSheets</name>
    <message>
        <source>End hosting?</source>
        <translation>¿Dejar de alojar?</translation>
    </message>
    <message>
        <source>The others lose the connection until you host again. Nothing that was said is lost, and what they write in the meantime is sent later.</source>
        <translation>Los demás pierden la conexión hasta que vuelvas a alojar. No se pierde nada de lo que se ha dicho, y lo que escriban mientras tanto se enviará después.</translation>
    </message>
    <message>
        <source>End hosting and quit</source>
        <translation>Dejar de alojar y salir</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Join by this link?</source>
        <translation>¿Unirse con este enlace?</translation>
    </message>
    <message>
        <source>You are hosting at the moment. Your place stays open for the others.</source>
        <translation>Ahora mismo estás alojando. Tu espacio sigue abierto para los demás.</translation>
    </message>
    <message>
        <source>It was opened outside of Hubbub. Join only if you know who gave it to you.</source>
        <translation>Se ha abierto desde fuera de Hubbub. Únete solo si sabes quién te lo ha dado.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
</context>
<context>
    <name>LoadingLine</name>
    <message>
        <source>Loading …</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Darker text, clearer lines.</source>
        <translation>Texto más oscuro, líneas más marcadas.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Más pequeño (Ctrl+-)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Más grande (Ctrl++)</translation>
    </message>
    <message>
        <source>Space between messages</source>
        <translation>Espacio entre mensajes</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Amplio</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Things appear and go without sliding or fading.</source>
        <translation>Todo aparece y desaparece sin deslizamientos ni fundidos.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Message directly</source>
        <translation>Enviar mensaje directo</translation>
    </message>
    <message>
        <source>No longer a moderator</source>
        <translation>Quitar rol de moderador</translation>
    </message>
    <message>
        <source>Make a moderator</source>
        <translation>Hacer moderador</translation>
    </message>
    <message>
        <source>Make a member</source>
        <translation>Hacer miembro</translation>
    </message>
    <message>
        <source>Make an owner, too …</source>
        <translation>Hacer también propietario…</translation>
    </message>
    <message>
        <source>No longer an owner</source>
        <translation>Quitar rol de propietario</translation>
    </message>
    <message>
        <source>Let speak again</source>
        <translation>Quitar el silencio</translation>
    </message>
    <message>
        <source>Mute …</source>
        <translation>Silenciar…</translation>
    </message>
    <message>
        <source>Remove from the room …</source>
        <translation>Expulsar de la sala…</translation>
    </message>
    <message>
        <source>Ban …</source>
        <translation>Vetar…</translation>
    </message>
</context>
<context>
    <name>MemberPane</name>
    <message>
        <source>Members · %1</source>
        <translation>Miembros · %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>As last known</source>
        <translation>Último estado conocido</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aquí ahora</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Nobody else sees this conversation, but whoever hosts can read it.</source>
        <translation>Nadie más ve esta conversación, pero quien aloja puede leerla.</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (tú)</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En silencio</translation>
    </message>
</context>
<context>
    <name>MemberSheets</name>
    <message>
        <source>Make %1 an owner?</source>
        <translation>¿Hacer propietario a %1?</translation>
    </message>
    <message>
        <source>An owner can do everything here that you can, and can also make you an ordinary member.</source>
        <translation>Un propietario puede hacer aquí todo lo que puedes hacer tú, y también dejarte como un miembro más.</translation>
    </message>
    <message>
        <source>Make an owner</source>
        <translation>Hacer propietario</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
</context>
<context>
    <name>MessageHead</name>
    <message>
        <source>%1 · edited</source>
        <translation>%1 · editado</translation>
    </message>
</context>
<context>
    <name>MessageLength</name>
    <message>
        <source>Too long: %L1 of at most %L2 characters.</source>
        <translation>Demasiado largo: %L1 de %L2 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Too many lines: %L1 of at most %L2.</source>
        <translation>Demasiadas líneas: %L1 de %L2 como máximo.</translation>
    </message>
    <message>
        <source>Too long: a message holds 16 KiB.</source>
        <translation>Demasiado largo: un mensaje admite 16 KiB.</translation>
    </message>
    <message>
        <source>%L1 of %L2 characters</source>
        <translation>%L1 de %L2 caracteres</translation>
    </message>
    <message>
        <source>%L1 of %L2 lines</source>
        <translation>%L1 de %L2 líneas</translation>
    </message>
    <message>
        <source>%L1 of %L2 bytes</source>
        <translation>%L1 de %L2 bytes</translation>
    </message>
</context>
<context>
    <name>MessageMarks</name>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>React …</source>
        <translation>Reaccionar…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>Ver respuestas</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Copy link to the message</source>
        <translation>Copiar enlace al mensaje</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Earlier versions …</source>
        <translation>Versiones anteriores…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Open %1 …</source>
        <translation>Abrir %1…</translation>
    </message>
    <message>
        <source>Copy selected</source>
        <translation>Copiar lo seleccionado</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Give up the change</source>
        <translation>Descartar el cambio</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>ModerateSheet</name>
    <message>
        <source>For 10 minutes</source>
        <translation>10 minutos</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Una hora</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Esta persona</translation>
    </message>
    <message>
        <source>And the devices they use</source>
        <translation>Y sus dispositivos</translation>
    </message>
    <message>
        <source>And everybody at their address</source>
        <translation>Y todos los de su dirección</translation>
    </message>
    <message>
        <source>Mute %1?</source>
        <translation>¿Silenciar a %1?</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>¿Vetar a %1?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Expulsar a %1?</translation>
    </message>
    <message>
        <source>They can read, but not write.</source>
        <translation>Podrá leer, pero no escribir.</translation>
    </message>
    <message>
        <source>They leave the room and cannot come back until the ban is lifted.</source>
        <translation>Saldrá de la sala y no podrá volver hasta que se levante el veto.</translation>
    </message>
    <message>
        <source>They leave the room. They can come back, if the room is open.</source>
        <translation>Saldrá de la sala. Podrá volver si la sala está abierta.</translation>
    </message>
    <message>
        <source>Reason, seen by all (may be empty)</source>
        <translation>Motivo, visible para todos (opcional)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Vetar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Expulsar</translation>
    </message>
</context>
<context>
    <name>NearbyEntry</name>
    <message>
        <source>Join %1</source>
        <translation>Unirse a %1</translation>
    </message>
    <message>
        <source>Not the one you know by this name</source>
        <translation>No es el que conoces con este nombre</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NearbyList</name>
    <message>
        <source>Nobody hosts nearby so far.</source>
        <translation>Por ahora no aloja nadie cerca.</translation>
    </message>
    <message>
        <source>Somebody does, and you do not see it?</source>
        <translation>¿Alguien aloja y no lo ves?</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Looking why nobody is seen …</source>
        <translation>Buscando por qué no se ve a nadie…</translation>
    </message>
</context>
<context>
    <name>NoticeBody</name>
    <message>
        <source>Show each</source>
        <translation>Ver en detalle</translation>
    </message>
</context>
<context>
    <name>NotifyChoices</name>
    <message>
        <source>Show notifications</source>
        <translation>Mostrar notificaciones</translation>
    </message>
    <message>
        <source>For direct messages and mentions; each room can have more, or less.</source>
        <translation>Para mensajes directos y menciones; cada sala puede avisar más o menos.</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Reproducir un sonido</translation>
    </message>
    <message>
        <source>Hide what is said</source>
        <translation>Ocultar el contenido</translation>
    </message>
    <message>
        <source>A notification then tells only that something came.</source>
        <translation>La notificación solo dice que ha llegado algo.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>On at the moment, by the hours below.</source>
        <translation>Activado en este momento, por el horario de abajo.</translation>
    </message>
    <message>
        <source>Until you switch it off. What comes is counted and waits.</source>
        <translation>Hasta que lo desactives. Lo que llegue se cuenta y espera.</translation>
    </message>
    <message>
        <source>Do not disturb at certain hours</source>
        <translation>No molestar a ciertas horas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>NotifyLevelMenu</name>
    <message>
        <source>No longer a favourite</source>
        <translation>Quitar de favoritas</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Marcar como favorita</translation>
    </message>
    <message>
        <source>Tell me of every message</source>
        <translation>Avisar de cada mensaje</translation>
    </message>
    <message>
        <source>Only when I am mentioned</source>
        <translation>Solo cuando me mencionen</translation>
    </message>
    <message>
        <source>Only count what is unread</source>
        <translation>Solo contar lo no leído</translation>
    </message>
    <message>
        <source>Mute the room</source>
        <translation>Silenciar la sala</translation>
    </message>
</context>
<context>
    <name>OpenLinkSheet</name>
    <message>
        <source>Open this link in the browser?</source>
        <translation>¿Abrir este enlace en el navegador?</translation>
    </message>
    <message>
        <source>It leads to %1</source>
        <translation>Lleva a %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>OperatingSettings</name>
    <message>
        <source>You run this server: you see who is there and what rooms there are, but not what is said in those that you are not in.</source>
        <translation>Administras este servidor: ves quién hay y qué salas hay, pero no lo que se dice en las salas en las que no estás.</translation>
    </message>
    <message>
        <source>People and programs</source>
        <translation>Personas y programas</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Parte de un nombre</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Más …</translation>
    </message>
    <message>
        <source>There are more. Write part of a name to find somebody.</source>
        <translation>Hay más. Escribe parte de un nombre para encontrar a alguien.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>There are more rooms. “hubbub admin” on the server&apos;s machine lists all, and does what is not to be done here: backups, checks.</source>
        <translation>Hay más salas. «hubbub admin» en el equipo del servidor las muestra todas y hace lo que aquí no se puede: copias de seguridad, comprobaciones.</translation>
    </message>
    <message>
        <source>“hubbub admin” on the server&apos;s machine does what is not to be done here: backups, checks.</source>
        <translation>«hubbub admin» en el equipo del servidor hace lo que aquí no se puede: copias de seguridad, comprobaciones.</translation>
    </message>
    <message>
        <source>Take the running of the server away</source>
        <translation>Quitar la administración del servidor</translation>
    </message>
    <message>
        <source>Let them run the server, too …</source>
        <translation>Dejar que también administre el servidor …</translation>
    </message>
    <message>
        <source>Let %1 run the server?</source>
        <translation>¿Dejar que %1 administre el servidor?</translation>
    </message>
    <message>
        <source>They can do all that you can do here, and take it from you, too.</source>
        <translation>Podrá hacer todo lo que tú puedes hacer aquí, y también quitártelo.</translation>
    </message>
    <message>
        <source>Let them</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>No guest any more</source>
        <translation>Ya no es invitado</translation>
    </message>
    <message>
        <source>Make a guest</source>
        <translation>Convertir en invitado</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Dejar entrar de nuevo</translation>
    </message>
    <message>
        <source>Shut all devices out …</source>
        <translation>Expulsar todos los dispositivos …</translation>
    </message>
    <message>
        <source>Shut out all devices of %1?</source>
        <translation>¿Expulsar todos los dispositivos de %1?</translation>
    </message>
    <message>
        <source>They lose the connection at once and never come back as this person. Only the password of the account lets new ones in.</source>
        <translation>Pierden la conexión de inmediato y nunca vuelven como esta persona. Solo la contraseña de la cuenta deja entrar otros nuevos.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Expulsar</translation>
    </message>
    <message>
        <source>Keep out …</source>
        <translation>Mantener fuera …</translation>
    </message>
    <message>
        <source>Keep %1 out of this server?</source>
        <translation>¿Mantener a %1 fuera de este servidor?</translation>
    </message>
    <message>
        <source>They lose the connection at once, and are not let in until you say so. What they have written stays.</source>
        <translation>Pierde la conexión de inmediato y no podrá entrar hasta que tú lo digas. Lo que ha escrito se queda.</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>Mantener fuera</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>Password of your account</source>
        <translation>Contraseña de tu cuenta</translation>
    </message>
    <message>
        <source>A password is needed</source>
        <translation>Se necesita una contraseña</translation>
    </message>
    <message>
        <source>The account “%1” at %2 is yours? Its password makes this device one of your devices.</source>
        <translation>¿La cuenta «%1» en %2 es tuya? Con su contraseña, este dispositivo pasa a ser uno de los tuyos.</translation>
    </message>
    <message>
        <source>%1 asks newcomers for its password, or for an invite. Whoever hosts it knows it. You are asked only once.</source>
        <translation>%1 pide a quien llega su contraseña o una invitación. La sabe quien lo aloja. Solo se pregunta una vez.</translation>
    </message>
    <message>
        <source>Password of the host</source>
        <translation>Contraseña del servidor</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Solo en este equipo</translation>
    </message>
    <message>
        <source>Use the password of the host instead</source>
        <translation>Usar la contraseña del servidor</translation>
    </message>
    <message>
        <source>You have an account there, with a password?</source>
        <translation>¿Tienes allí una cuenta con contraseña?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Go in</source>
        <translation>Entrar</translation>
    </message>
</context>
<context>
    <name>PinsPane</name>
    <message>
        <source>Pinned · %1</source>
        <translation>Fijados · %1</translation>
    </message>
    <message>
        <source>Nothing is pinned here. Pin what everybody should find again: in the menu of a message, or with P.</source>
        <translation>No hay nada fijado. Fija lo que todos deban volver a encontrar: desde el menú de un mensaje o con P.</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Mensajes fijados</translation>
    </message>
    <message>
        <source>Unpin (Del)</source>
        <translation>Desfijar (Supr)</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijados</translation>
    </message>
</context>
<context>
    <name>PlaceButton</name>
    <message numerus="yes">
        <source>%n for you</source>
        <translation>
            <numerusform>%n para ti</numerusform>
            <numerusform>%n para ti</numerusform>
        </translation>
    </message>
    <message>
        <source>something unread</source>
        <translation>algo sin leer</translation>
    </message>
    <message>
        <source>hosted here</source>
        <translation>alojado aquí</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>You host this.</source>
        <translation>Lo alojas tú.</translation>
    </message>
</context>
<context>
    <name>PlaceRail</name>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Añadir un servidor</translation>
    </message>
</context>
<context>
    <name>ProfileSettings</name>
    <message>
        <source>At %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Your name here</source>
        <translation>Tu nombre aquí</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>This is changed as soon as the connection is back.</source>
        <translation>Se cambiará en cuanto vuelva la conexión.</translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation>Tu color</translation>
    </message>
    <message>
        <source>Everybody sees the change at once, in all rooms. For 30 days nobody else can take the name that you give up.</source>
        <translation>Todos ven el cambio al momento, en todas las salas. Durante 30 días nadie más puede usar el nombre que dejas.</translation>
    </message>
    <message>
        <source>At new servers</source>
        <translation>En servidores nuevos</translation>
    </message>
    <message>
        <source>Your name at new servers</source>
        <translation>Tu nombre en servidores nuevos</translation>
    </message>
    <message>
        <source>This is what the first page proposes.</source>
        <translation>Es el que propone la primera página.</translation>
    </message>
</context>
<context>
    <name>QuotedLine</name>
    <message>
        <source>In reply to %1: %2</source>
        <translation>En respuesta a %1: %2</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Mensaje eliminado</translation>
    </message>
</context>
<context>
    <name>ReactionStrip</name>
    <message>
        <source>%1, %2, reaction by %3</source>
        <translation>%1, %2, reacción de %3</translation>
    </message>
</context>
<context>
    <name>RoomExport</name>
    <message>
        <source>(deleted)</source>
        <translation>(eliminado)</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(oculto)</translation>
    </message>
    <message>
        <source>(edited)</source>
        <translation>(editado)</translation>
    </message>
</context>
<context>
    <name>RoomFormSheet</name>
    <message>
        <source>New room</source>
        <translation>Nueva sala</translation>
    </message>
    <message>
        <source>Rename the room</source>
        <translation>Cambiar el nombre de la sala</translation>
    </message>
    <message>
        <source>Topic of the room</source>
        <translation>Tema de la sala</translation>
    </message>
    <message>
        <source>Name, such as Kitchen or Release 2</source>
        <translation>Nombre, como Cocina o Versión 2</translation>
    </message>
    <message>
        <source>Topic (optional): what it is about</source>
        <translation>Tema (opcional): de qué trata</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Abierta a todos</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>Private, by invite</source>
        <translation>Privada, por invitación</translation>
    </message>
    <message>
        <source>Everybody who can reach the host can find the room and join it.</source>
        <translation>Cualquiera que llegue al servidor puede encontrar la sala y unirse.</translation>
    </message>
    <message>
        <source>Everybody can find and read it; you, and those whom you make moderators, write.</source>
        <translation>Todos pueden encontrarla y leerla; escribes tú y quienes nombres moderadores.</translation>
    </message>
    <message>
        <source>On nobody’s list; who has an invite comes in.</source>
        <translation>No sale en la lista de nadie; entra quien tiene una invitación.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Find in this room (Ctrl+F)</source>
        <translation>Buscar en esta sala (Ctrl+F)</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Notifications of this room</source>
        <translation>Notificaciones de esta sala</translation>
    </message>
    <message>
        <source>More about this room</source>
        <translation>Más sobre esta sala</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Mensajes fijados</translation>
    </message>
    <message>
        <source>Go to a day …</source>
        <translation>Ir a un día…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Rules …</source>
        <translation>Normas…</translation>
    </message>
    <message>
        <source>Set the topic …</source>
        <translation>Cambiar el tema…</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Leave the room …</source>
        <translation>Salir de la sala…</translation>
    </message>
</context>
<context>
    <name>RoomImport</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>this is no entry of a room.</source>
        <translation>esto no es una entrada de una sala.</translation>
    </message>
    <message>
        <source>this is not an exported room.</source>
        <translation>esto no es una sala exportada.</translation>
    </message>
    <message>
        <source>a newer version of Hubbub wrote this file.</source>
        <translation>este archivo es de una versión más reciente de Hubbub.</translation>
    </message>
    <message>
        <source>This room was imported before.</source>
        <translation>Esta sala ya se importó antes.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>an entry is missing before this one.</source>
        <translation>falta una entrada antes de esta.</translation>
    </message>
    <message>
        <source>this entry stands in the file twice.</source>
        <translation>esta entrada está dos veces en el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>The file ends too early: it has %1 of %n entries.</source>
        <translation>
            <numerusform>El archivo acaba demasiado pronto: tiene %1 de %n entrada.</numerusform>
            <numerusform>El archivo acaba demasiado pronto: tiene %1 de %n entradas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomPane</name>
    <message>
        <source>The link to the message is copied.</source>
        <translation>El enlace al mensaje está copiado.</translation>
    </message>
    <message>
        <source>Say hello.</source>
        <translation>Di hola.</translation>
    </message>
    <message>
        <source>Say hello. Others join at
%1</source>
        <translation>Di hola. Los demás se unen en
%1</translation>
    </message>
    <message>
        <source>Say hello. Others on this computer join at
%1</source>
        <translation>Di hola. Los demás de este equipo se unen en
%1</translation>
    </message>
    <message>
        <source>You are in no room yet</source>
        <translation>Aún no estás en ninguna sala</translation>
    </message>
    <message>
        <source>Nothing saved from here yet</source>
        <translation>Aún no hay nada guardado de aquí</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Join one that others have made, or make your own.</source>
        <translation>Únete a una que hayan creado otros o crea la tuya.</translation>
    </message>
    <message>
        <source>As soon as the host answers, its rooms appear here.</source>
        <translation>En cuanto responda el servidor, aquí aparecerán sus salas.</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Explorar salas</translation>
    </message>
    <message>
        <source>Join one that others have made.</source>
        <translation>Únete a una que hayan creado otros.</translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>you are mentioned</source>
        <translation>te mencionan</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorita</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>con un borrador</translation>
    </message>
</context>
<context>
    <name>RoomRulesSheet</name>
    <message>
        <source>Rules of %1</source>
        <translation>Normas de %1</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Para quién es</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Abierta a todos</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>Private, by invite</source>
        <translation>Privada, por invitación</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Only those who run the room write, and nobody comes in.</source>
        <translation>Solo escriben quienes llevan la sala, y no entra nadie.</translation>
    </message>
    <message>
        <source>Everybody muted</source>
        <translation>Silencio para todos</translation>
    </message>
    <message>
        <source>Only those who run the room write; others can still come in.</source>
        <translation>Solo escriben quienes llevan la sala; los demás pueden seguir entrando.</translation>
    </message>
    <message>
        <source>Slow mode: time between two messages of one person</source>
        <translation>Modo lento: tiempo entre dos mensajes de una misma persona</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 segundos</translation>
    </message>
    <message>
        <source>A minute</source>
        <translation>Un minuto</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutos</translation>
    </message>
    <message>
        <source>Take out of view</source>
        <translation>Ocultar mensajes</translation>
    </message>
    <message numerus="yes">
        <source>The last %n minutes</source>
        <translation>
            <numerusform>El último minuto</numerusform>
            <numerusform>Los últimos %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Who comes in, and who does not</source>
        <translation>Quién entra y quién no</translation>
    </message>
    <message>
        <source>Invites …</source>
        <translation>Invitaciones…</translation>
    </message>
    <message>
        <source>Banned people …</source>
        <translation>Personas vetadas…</translation>
    </message>
    <message>
        <source>Show again what was hidden last</source>
        <translation>Volver a mostrar lo último que se ocultó</translation>
    </message>
    <message>
        <source>How long messages are kept</source>
        <translation>Cuánto tiempo se conservan los mensajes</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
</context>
<context>
    <name>RoomSwitcher</name>
    <message>
        <source>Go to a room</source>
        <translation>Ir a una sala</translation>
    </message>
    <message>
        <source>You are in no room of this name. Browse the rooms to find others.</source>
        <translation>No estás en ninguna sala con ese nombre. Explora las salas para encontrar otras.</translation>
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
        <translation>De una persona</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>With a link</source>
        <translation>Con un enlace</translation>
    </message>
    <message>
        <source>+ After</source>
        <translation>+ Después</translation>
    </message>
    <message>
        <source>After a day, such as 2026-01-31</source>
        <translation>Después de un día, como 2026-01-31</translation>
    </message>
    <message>
        <source>+ Before</source>
        <translation>+ Antes</translation>
    </message>
    <message>
        <source>Before a day, such as 2026-01-31</source>
        <translation>Antes de un día, como 2026-01-31</translation>
    </message>
    <message>
        <source>+ In</source>
        <translation>+ En</translation>
    </message>
    <message>
        <source>In a room</source>
        <translation>En una sala</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Buscar en %1</translation>
    </message>
    <message>
        <source>Find messages</source>
        <translation>Buscar mensajes</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>Esta sala</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
</context>
<context>
    <name>SearchState</name>
    <message numerus="yes">
        <source>Older messages are still being made ready for searching: %Ln to go.</source>
        <translation>
            <numerusform>Aún se están preparando mensajes antiguos para la búsqueda: falta %Ln.</numerusform>
            <numerusform>Aún se están preparando mensajes antiguos para la búsqueda: faltan %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write words, “words in a row” or the beginning of a word. This computer’s copy is searched, also without a connection.</source>
        <translation>Escribe palabras, “palabras seguidas” o el comienzo de una palabra. Se busca en la copia de este equipo, también sin conexión.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing found so far.</source>
        <translation>Nada encontrado hasta ahora.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation>No se ha encontrado nada. Prueba con menos palabras o más cortas.</translation>
    </message>
    <message>
        <source>Nothing found in this room. Try fewer or shorter words, or search everywhere.</source>
        <translation>No se ha encontrado nada en esta sala. Prueba con menos palabras o más cortas, o busca en todas partes.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n messages selected</source>
        <translation>
            <numerusform>%n mensaje seleccionado</numerusform>
            <numerusform>%n mensajes seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>Hosted here</source>
        <translation>Alojado aquí</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>Salir de %1</translation>
    </message>
    <message>
        <source>Leaving closes a server here. What was said there stays on this computer, for when you come back.</source>
        <translation>Al salir, el servidor se cierra aquí. Lo que se dijo en él se queda en este equipo, por si vuelves.</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Añadir un servidor</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter envía</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Shift+Enter empieza una nueva línea.</translation>
    </message>
    <message>
        <source>Enter begins a new line, Shift+Enter sends.</source>
        <translation>Enter empieza una nueva línea, Shift+Enter envía.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Tus dispositivos</translation>
    </message>
    <message>
        <source>Known servers</source>
        <translation>Servidores conocidos</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Each server knows your devices. Open one to see them.</source>
        <translation>Cada servidor conoce tus dispositivos. Abre uno para verlos.</translation>
    </message>
    <message>
        <source>Run the server</source>
        <translation>Administrar el servidor</translation>
    </message>
</context>
<context>
    <name>ShareLine</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>Let others in</source>
        <translation>Invitar a otros</translation>
    </message>
    <message>
        <source>Visible nearby</source>
        <translation>Visible cerca</translation>
    </message>
    <message>
        <source>People on this network see it on their first page and join with one click.</source>
        <translation>Quienes están en esta red lo ven en su primera página y se unen con un clic.</translation>
    </message>
    <message>
        <source>Only who has the link or the address finds it.</source>
        <translation>Solo lo encuentra quien tiene el enlace o la dirección.</translation>
    </message>
    <message>
        <source>This host is for this computer only. To let others in, end hosting and host again with “Others on this network may join”.</source>
        <translation>Este servidor es solo para este equipo. Para que entren otros, deja de alojar y vuelve a hacerlo con «Otros de esta red pueden unirse».</translation>
    </message>
    <message>
        <source>The link as a QR code</source>
        <translation>El enlace como código QR</translation>
    </message>
    <message>
        <source>Code, to say to somebody on this network</source>
        <translation>Código, para decírselo a alguien de esta red</translation>
    </message>
    <message>
        <source>Link, to send</source>
        <translation>Enlace, para enviar</translation>
    </message>
    <message>
        <source>Addresses, best first</source>
        <translation>Direcciones, la mejor primero</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>The connection is encrypted. Code and link also prove that it is this computer, and nobody in between.</source>
        <translation>La conexión está cifrada. El código y el enlace demuestran además que es este equipo y no alguien en medio.</translation>
    </message>
    <message>
        <source>Invites to %1 …</source>
        <translation>Invitaciones a %1…</translation>
    </message>
    <message>
        <source>Key, to compare with those who came by the address alone</source>
        <translation>Clave, para compararla con quienes entraron solo con la dirección</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>What waits for you (Ctrl+U)</source>
        <translation>Pendientes (Ctrl+U)</translation>
    </message>
    <message>
        <source>Go to a room (Ctrl+K)</source>
        <translation>Ir a una sala (Ctrl+K)</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Explorar salas</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nueva sala</translation>
    </message>
</context>
<context>
    <name>StartBanner</name>
    <message>
        <source>Talk with the people around you. Every message stays on your own computers.</source>
        <translation>Habla con la gente que te rodea. Los mensajes se quedan en tu equipo y en los suyos.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>How others see you</source>
        <translation>Cómo te ven los demás</translation>
    </message>
    <message>
        <source>Known servers …</source>
        <translation>Servidores conocidos…</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Volver (Esc)</translation>
    </message>
    <message>
        <source>Connections are encrypted on the way. Whoever hosts can read what is written in their rooms.</source>
        <translation>Las conexiones van cifradas. Quien aloja puede leer lo que se escribe en sus salas.</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Looking …</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 en este equipo</translation>
    </message>
    <message>
        <source>%1 on this computer, %2 of it hosted here</source>
        <translation>%1 en este equipo, de ellos %2 alojados aquí</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>There is no copy of a room here so far.</source>
        <translation>Por ahora no hay aquí ninguna copia de una sala.</translation>
    </message>
    <message>
        <source>Rooms on this computer</source>
        <translation>Salas en este equipo</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>The copy of a room that you are in comes back by itself. What can be deleted is what you have left, and archives.</source>
        <translation>La copia de una sala en la que estás vuelve sola. Se pueden eliminar las salas de las que has salido y las archivadas.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Delete %1 from this computer?</source>
        <translation>¿Eliminar %1 de este equipo?</translation>
    </message>
    <message>
        <source>The archive is gone for good. Only the file that it was read from can bring it back.</source>
        <translation>La sala archivada se pierde para siempre. Solo se puede recuperar con el archivo del que se leyó.</translation>
    </message>
    <message>
        <source>If you join the room again, the host gives you what it still has. If nobody keeps it any more, it is gone for good.</source>
        <translation>Si vuelves a unirte a la sala, el servidor te da lo que aún tenga. Si ya no la guarda nadie, se pierde para siempre.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>Answers · %1</source>
        <translation>Respuestas · %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Answer (Enter)</source>
        <translation>Responder (Enter)</translation>
    </message>
    <message>
        <source>Show in the room</source>
        <translation>Mostrar en la sala</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Give up the change</source>
        <translation>Descartar el cambio</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Date of a day in the current year, and with the year. See the documentation of QLocale::toString().</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>A time such as 22:00</source>
        <translation>Una hora, como 22:00</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 made %2 an owner</source>
        <translation>%1 hizo propietario a %2</translation>
    </message>
    <message>
        <source>%1 made %2 a moderator</source>
        <translation>%1 hizo moderador a %2</translation>
    </message>
    <message>
        <source>%1 made %2 a member</source>
        <translation>%1 hizo miembro a %2</translation>
    </message>
    <message>
        <source>%1 made this a room for announcements</source>
        <translation>%1 dedicó esta sala a los anuncios</translation>
    </message>
    <message>
        <source>%1 made this room private</source>
        <translation>%1 hizo privada esta sala</translation>
    </message>
    <message>
        <source>%1 opened this room to all</source>
        <translation>%1 abrió esta sala a todos</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 expulsó a %2</translation>
    </message>
    <message>
        <source>%1 lifted the ban of %2</source>
        <translation>%1 levantó el veto a %2</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>%1 vetó a %2</translation>
    </message>
    <message>
        <source>%1 lets %2 speak again</source>
        <translation>%1 quitó el silencio a %2</translation>
    </message>
    <message>
        <source>%1 muted %2</source>
        <translation>%1 silenció a %2</translation>
    </message>
    <message>
        <source>%1 muted %2 until %3</source>
        <translation>%1 silenció a %2 (fin: %3)</translation>
    </message>
    <message>
        <source>%1 ended slow mode</source>
        <translation>%1 desactivó el modo lento</translation>
    </message>
    <message numerus="yes">
        <source>%1 set slow mode: a message each %n seconds</source>
        <translation>
            <numerusform>%1 activó el modo lento: un mensaje por segundo</numerusform>
            <numerusform>%1 activó el modo lento: un mensaje cada %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unlocked the room</source>
        <translation>%1 desbloqueó la sala</translation>
    </message>
    <message>
        <source>%1 locked the room</source>
        <translation>%1 bloqueó la sala</translation>
    </message>
    <message>
        <source>%1 lets everybody speak again</source>
        <translation>%1 quitó el silencio a todos</translation>
    </message>
    <message>
        <source>%1 muted everybody</source>
        <translation>%1 silenció a todos</translation>
    </message>
    <message>
        <source>%1 showed messages again</source>
        <translation>%1 volvió a mostrar mensajes</translation>
    </message>
    <message>
        <source>%1 hid messages</source>
        <translation>%1 ocultó mensajes</translation>
    </message>
    <message>
        <source>%1 began this conversation</source>
        <translation>%1 empezó esta conversación</translation>
    </message>
    <message>
        <source>%1 created the room</source>
        <translation>%1 creó la sala</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 se unió</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 salió</translation>
    </message>
    <message>
        <source>%1 left; %2 is the owner now</source>
        <translation>%1 salió; ahora el propietario es %2</translation>
    </message>
    <message>
        <source>%1 named the room %2</source>
        <translation>%1 cambió el nombre de la sala: %2</translation>
    </message>
    <message>
        <source>%1 removed the topic</source>
        <translation>%1 quitó el tema</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <translation>%1 cambió el tema: %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <extracomment>The last %n of a list of names are not named.</extracomment>
        <translation>%1, %2 y %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n others</source>
        <translation>
            <numerusform>%1, %2 y %n más</numerusform>
            <numerusform>%1, %2 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Mensaje eliminado</translation>
    </message>
    <message>
        <source>Hidden by a moderator</source>
        <translation>Oculto por un moderador</translation>
    </message>
    <message numerus="yes">
        <source>%1 joined</source>
        <comment>names</comment>
        <extracomment>%1 is as many names as the number of the plural form says.</extracomment>
        <translation>
            <numerusform>%1 se unió</numerusform>
            <numerusform>%1 se unieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left</source>
        <comment>names</comment>
        <extracomment>%1 is as many names as the number of the plural form says.</extracomment>
        <translation>
            <numerusform>%1 salió</numerusform>
            <numerusform>%1 salieron</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 ahora se llama %2</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <extracomment>A message answers another one: its author and its first words, which a deleted one has not.</extracomment>
        <translation>respuesta a %1</translation>
    </message>
    <message>
        <source>answer to %1: %2</source>
        <translation>respuesta a %1: %2</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n people</source>
        <extracomment>%1 is an emoji that people have put below a message, %2 their names.</extracomment>
        <translation>
            <numerusform>%1 de %n persona</numerusform>
            <numerusform>%1 de %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 set that messages are kept for good</source>
        <translation>%1 ha decidido que los mensajes se conserven para siempre</translation>
    </message>
    <message numerus="yes">
        <source>%1 set that messages are kept for %n days</source>
        <translation>
            <numerusform>%1 ha decidido que los mensajes se conserven un día</numerusform>
            <numerusform>%1 ha decidido que los mensajes se conserven %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>bot</source>
        <comment>a program that takes part in a room</comment>
        <translation>bot</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invitado</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>This is the beginning of %1</source>
        <translation>Aquí empieza %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Volver a donde estabas</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>Ir a lo más reciente</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Loading older messages …</source>
        <translation>Cargando mensajes anteriores…</translation>
    </message>
    <message numerus="yes">
        <source>%n unread, to the first</source>
        <translation>
            <numerusform>%n sin leer, ir al primero</numerusform>
            <numerusform>%n sin leer, ir al primero</numerusform>
        </translation>
    </message>
    <message>
        <source>To the first unread</source>
        <translation>Ir al primero sin leer</translation>
    </message>
</context>
<context>
    <name>TokenSheet</name>
    <message>
        <source>New token</source>
        <translation>Nuevo token</translation>
    </message>
    <message>
        <source>Name of the program, such as deploy</source>
        <translation>Nombre del programa, por ejemplo deploy</translation>
    </message>
    <message>
        <source>Its room</source>
        <translation>Su sala</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>What it may do there</source>
        <translation>Qué puede hacer en ella</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>Leer y escribir</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Take webhooks</source>
        <translation>Recibir webhooks</translation>
    </message>
    <message>
        <source>How long it is good</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>Until it is revoked</source>
        <translation>Hasta que se revoque</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>Crear el token</translation>
    </message>
    <message>
        <source>The address to which Grafana, GitLab and the like post. It is a secret, and shown only now</source>
        <translation>La dirección a la que envían Grafana, GitLab y similares. Es secreta y solo se muestra ahora</translation>
    </message>
    <message>
        <source>The token, for the program. It is a secret, and shown only now</source>
        <translation>El token, para el programa. Es secreto y solo se muestra ahora</translation>
    </message>
</context>
<context>
    <name>TokensPart</name>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>A token is what a program comes in with. Those who moderate a room make tokens, too.</source>
        <translation>Un programa entra con un token. Quienes moderan una sala también crean tokens.</translation>
    </message>
    <message>
        <source>Revoke …</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>New token …</source>
        <translation>Nuevo token…</translation>
    </message>
    <message>
        <source>Revoke this token of %1?</source>
        <translation>¿Revocar este token de %1?</translation>
    </message>
    <message>
        <source>Whatever uses it loses the connection at once, and it never works again. The program stays in its rooms.</source>
        <translation>Lo que lo usa pierde la conexión al momento, y no vuelve a servir. El programa sigue en sus salas.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
</context>
<context>
    <name>TrustMark</name>
    <message>
        <source>Only on this computer</source>
        <translation>Solo en este equipo</translation>
    </message>
    <message>
        <source>You host this. %1</source>
        <translation>Lo alojas tú. %1</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>%1 is writing …</source>
        <translation>%1 está escribiendo…</translation>
    </message>
    <message>
        <source>%1 and %2 are writing …</source>
        <translation>%1 y %2 están escribiendo…</translation>
    </message>
    <message>
        <source>%1, %2 and %3 are writing …</source>
        <translation>%1, %2 y %3 están escribiendo…</translation>
    </message>
    <message>
        <source>Several people are writing …</source>
        <translation>Varias personas están escribiendo…</translation>
    </message>
</context>
<context>
    <name>UnreadDivider</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
</context>
<context>
    <name>UserStrip</name>
    <message>
        <source>Not connected yet</source>
        <translation>Aún sin conexión</translation>
    </message>
    <message>
        <source>Settings, and leaving</source>
        <translation>Ajustes y salida</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Your devices …</source>
        <translation>Tus dispositivos…</translation>
    </message>
    <message>
        <source>Known servers …</source>
        <translation>Servidores conocidos…</translation>
    </message>
    <message>
        <source>Add a server …</source>
        <translation>Añadir un servidor…</translation>
    </message>
    <message>
        <source>End hosting …</source>
        <translation>Dejar de alojar…</translation>
    </message>
    <message>
        <source>Leave this place</source>
        <translation>Salir de este espacio</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Sala archivada</translation>
    </message>
    <message>
        <source>Close the archive</source>
        <translation>Cerrar la sala archivada</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>%1 · as it is now</source>
        <translation>%1 · versión actual</translation>
    </message>
</context>
<context>
    <name>WindowSheets</name>
    <message>
        <source>End hosting?</source>
        <translation>¿Dejar de alojar?</translation>
    </message>
    <message>
        <source>The others lose the connection until you host again. Nothing that was said is lost, and what they write in the meantime is sent later.</source>
        <translation>Los demás pierden la conexión hasta que vuelvas a alojar. No se pierde nada de lo que se ha dicho, y lo que escriban mientras tanto se enviará después.</translation>
    </message>
    <message>
        <source>End hosting</source>
        <translation>Dejar de alojar</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Hubbub on %1</source>
        <extracomment>In the list of one&apos;s own devices: %1 is the name of the computer.</extracomment>
        <translation>Hubbub en %1</translation>
    </message>
</context>
<context>
    <name>hubbub::app::AdmissionController</name>
    <message>
        <source>The host cannot be reached at the moment.</source>
        <translation>Ahora mismo no se puede llegar al servidor.</translation>
    </message>
    <message>
        <source>Too many wrong passwords came from here. You can try again at %1.</source>
        <translation>Demasiadas contraseñas incorrectas desde aquí. Puedes volver a probar a las %1.</translation>
    </message>
    <message>
        <source>Nobody is called %1 and has this password here.</source>
        <translation>Aquí nadie se llama %1 y tiene esta contraseña.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>La contraseña no es correcta.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::AppController</name>
    <message>
        <source>Nothing unread mentions you.</source>
        <translation>Nada sin leer te menciona.</translation>
    </message>
    <message>
        <source>%1’s place</source>
        <extracomment>Name of a server: %1 is the person who hosts it.</extracomment>
        <translation>Espacio de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Something happened on a server that is not shown: its name, then what it was.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escribe un nombre.</translation>
    </message>
    <message>
        <source>Use 1 to 32 ordinary characters.</source>
        <translation>Usa de 1 a 32 caracteres normales.</translation>
    </message>
    <message>
        <source>A topic holds 250 characters.</source>
        <translation>Un tema admite 250 caracteres.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::BanListModel</name>
    <message>
        <source>By %1, %2; with the devices they used</source>
        <translation>Por %1, %2; con sus dispositivos</translation>
    </message>
    <message>
        <source>By %1, %2; with everybody at their address</source>
        <translation>Por %1, %2; con todos los de su dirección</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>Por %1, %2</translation>
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
        <translation>Personas</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Everybody in this room</source>
        <translation>Todos en esta sala</translation>
    </message>
</context>
<context>
    <name>hubbub::app::ComposerController</name>
    <message>
        <source>This is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message numerus="yes">
        <source>Not pasted: %Ln characters, and a message holds %L1. It is still in the clipboard.</source>
        <translation>
            <numerusform>No se ha pegado: %Ln carácter, y un mensaje admite %L1. Sigue en el portapapeles.</numerusform>
            <numerusform>No se ha pegado: %Ln caracteres, y un mensaje admite %L1. Sigue en el portapapeles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::ConnectionStatus</name>
    <message>
        <source>Catching up …</source>
        <translation>Poniéndose al día…</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Este equipo no tiene red.</translation>
    </message>
    <message>
        <source>The host is restarting.</source>
        <translation>El servidor se está reiniciando.</translation>
    </message>
    <message>
        <source>The connection is too slow to keep up.</source>
        <translation>La conexión es demasiado lenta para seguir el ritmo.</translation>
    </message>
    <message>
        <source>The host asked for a pause, because too much was sent at once.</source>
        <translation>El servidor ha pedido una pausa, porque se envió demasiado a la vez.</translation>
    </message>
    <message>
        <source>The host had an internal fault.</source>
        <translation>El servidor ha tenido un error interno.</translation>
    </message>
    <message>
        <source>The host removed this device.</source>
        <translation>El servidor ha revocado este dispositivo.</translation>
    </message>
    <message>
        <source>The host did not understand this program. One of the two may be out of date.</source>
        <translation>El servidor no ha entendido a este programa. Puede que uno de los dos esté desactualizado.</translation>
    </message>
    <message>
        <source>The host does not accept connections from here.</source>
        <translation>El servidor no acepta conexiones desde aquí.</translation>
    </message>
    <message>
        <source>Your own host does not answer.</source>
        <translation>Tu propio servidor no responde.</translation>
    </message>
    <message>
        <source>The host at %1 cannot be reached.</source>
        <translation>No se puede llegar al servidor en %1.</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>Reintentando…</translation>
    </message>
    <message>
        <source>Next try in %1 s.</source>
        <translation>Próximo intento en %1 s.</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Próximo intento a las %1.</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>how many of how many messages</comment>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>Catching up is paused.</source>
        <translation>La puesta al día está en pausa.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::DesktopController</name>
    <message>
        <source>Hosting</source>
        <translation>Alojando</translation>
    </message>
    <message>
        <source>Hosting at %1</source>
        <translation>Alojando en %1</translation>
    </message>
</context>
<context>
    <name>hubbub::app::DeviceListModel</name>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Conectado ahora</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Última vez: %1</translation>
    </message>
    <message>
        <source>Not seen lately</source>
        <translation>Sin actividad reciente</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>hubbub::app::DevicesController</name>
    <message>
        <source>This is not your present password.</source>
        <translation>Esta no es tu contraseña actual.</translation>
    </message>
    <message>
        <source>That was tried too often. You can try again at %1.</source>
        <translation>Demasiados intentos. Puedes volver a probar a las %1.</translation>
    </message>
    <message>
        <source>This server keeps no passwords.</source>
        <translation>Este servidor no guarda contraseñas.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::EmojiModel</name>
    <message>
        <source>Used before, and common ones</source>
        <translation>Recientes y habituales</translation>
    </message>
    <message>
        <source>Faces and hearts</source>
        <translation>Caras y corazones</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animales y naturaleza</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Comida y bebida</translation>
    </message>
    <message>
        <source>Places and travel</source>
        <translation>Viajes y lugares</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Banderas</translation>
    </message>
</context>
<context>
    <name>hubbub::app::ExportController</name>
    <message>
        <source>There is nothing of this room on this computer yet.</source>
        <translation>Aún no hay nada de esta sala en este equipo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>hubbub::app::HostCheck</name>
    <message>
        <source>%1 See “Let others in”.</source>
        <extracomment>%1 is what is wrong, in a sentence; the other is the title of a window.</extracomment>
        <translation>%1 Consulta «Invitar a otros».</translation>
    </message>
</context>
<context>
    <name>hubbub::app::HostController</name>
    <message>
        <source>The data folder cannot be used. Check that it exists and that you may write to it.</source>
        <translation>No se puede usar la carpeta de datos. Comprueba que existe y que puedes escribir en ella.</translation>
    </message>
    <message>
        <source>Another Hubbub on this computer already hosts with this data. Join it instead, or end it first.</source>
        <translation>Otro Hubbub de este equipo ya aloja con estos datos. Únete a él o ciérralo antes.</translation>
    </message>
    <message>
        <source>The saved rooms are damaged. They were left untouched.</source>
        <translation>Las salas guardadas están dañadas. No se han tocado.</translation>
    </message>
    <message>
        <source>The saved rooms were written by a newer Hubbub. Use that version.</source>
        <translation>Las salas guardadas son de una versión más reciente de Hubbub. Usa esa versión.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>No network port could be had for hosting.</source>
        <translation>No se ha podido abrir ningún puerto de red para alojar.</translation>
    </message>
    <message>
        <source>The key of this computer&apos;s host cannot be used. It was left untouched.</source>
        <translation>No se puede usar la clave del servidor de este equipo. No se ha tocado.</translation>
    </message>
    <message>
        <source>Hosting failed.</source>
        <translation>No se ha podido alojar.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program, so a free one was taken.</source>
        <translation>Otro programa usa el puerto %1, así que se ha elegido uno libre.</translation>
    </message>
    <message>
        <source>The password of this host cannot be read, so it stays closed.</source>
        <translation>No se puede leer la contraseña de este servidor, así que sigue cerrado.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::ImportController</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>Import a room</source>
        <translation>Importar una sala</translation>
    </message>
    <message>
        <source>Exported rooms (*.jsonl)</source>
        <translation>Salas exportadas (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>hubbub::app::InviteListModel</name>
    <message>
        <source>For one guest</source>
        <translation>Para un invitado</translation>
    </message>
    <message>
        <source>For one person</source>
        <translation>Para una persona</translation>
    </message>
    <message numerus="yes">
        <source>For %n guests</source>
        <translation>
            <numerusform>Para %n invitado</numerusform>
            <numerusform>Para %n invitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n people</source>
        <translation>
            <numerusform>Para %n persona</numerusform>
            <numerusform>Para %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Válida hasta el %1</translation>
    </message>
    <message>
        <source>For one visitor</source>
        <translation>Para un visitante</translation>
    </message>
    <message numerus="yes">
        <source>For %n visitors</source>
        <translation>
            <numerusform>Para %n visitante</numerusform>
            <numerusform>Para %n visitantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::MemberListModel</name>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Última vez: %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderador</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
</context>
<context>
    <name>hubbub::app::OperatingController</name>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here now</source>
        <translation>
            <numerusform>%n aquí ahora</numerusform>
            <numerusform>%n aquí ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 en disco</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>The disk takes nothing at the moment</source>
        <translation>El disco no acepta nada en este momento</translation>
    </message>
</context>
<context>
    <name>hubbub::app::PinListModel</name>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>verificado (%1)</translation>
    </message>
    <message>
        <source>known by its first visit, %1</source>
        <translation>conocido por la primera visita (%1)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>hubbub::app::PinsController</name>
    <message>
        <source>The list of known servers cannot be read. As long as it is damaged, no server is trusted.</source>
        <translation>No se puede leer la lista de servidores conocidos. Mientras esté dañada, no se confía en ningún servidor.</translation>
    </message>
    <message>
        <source>The list of known servers cannot be changed.</source>
        <translation>No se puede cambiar la lista de servidores conocidos.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::PlaceController</name>
    <message>
        <source>Encrypted; the link proves that it is you</source>
        <translation>Cifrado; el enlace demuestra que eres tú</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Aún sin conexión</translation>
    </message>
    <message>
        <source>Encrypted and verified</source>
        <translation>Cifrado y verificado</translation>
    </message>
    <message>
        <source>Encrypted; known by its first visit only</source>
        <translation>Cifrado; conocido solo por la primera visita</translation>
    </message>
    <message>
        <source>Not encrypted: the network can read along</source>
        <translation>Sin cifrar: la red puede leerlo todo</translation>
    </message>
    <message>
        <source>An archive on this computer</source>
        <translation>Una sala archivada en este equipo</translation>
    </message>
</context>
<context>
    <name>hubbub::app::PlaceFinder</name>
    <message>
        <source>Nobody on this network has this code. Check it, or ask for the link.</source>
        <translation>Nadie en esta red tiene este código. Compruébalo o pide el enlace.</translation>
    </message>
    <message>
        <source>Enter the link, the code or the address that the host gave you.</source>
        <translation>Escribe el enlace, el código o la dirección que te ha dado quien aloja.</translation>
    </message>
    <message>
        <source>This link cannot be read; it may have been cut off.</source>
        <translation>Este enlace no se puede leer; puede que se haya cortado.</translation>
    </message>
    <message>
        <source>This is neither a link nor a code nor an address. An address looks like 192.168.1.20:4826 or host.example.</source>
        <translation>Esto no es un enlace, ni un código, ni una dirección. Una dirección es como 192.168.1.20:4826 o host.example.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::ProfileController</name>
    <message>
        <source>You have changed this very often. Try again in a few minutes.</source>
        <translation>Demasiados cambios en poco tiempo. Vuelve a intentarlo dentro de unos minutos.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::RoomController</name>
    <message>
        <source>This room is locked. Those who run it will open it again.</source>
        <translation>Esta sala está bloqueada. La volverán a abrir quienes la llevan.</translation>
    </message>
    <message>
        <source>You are muted in this room. You can read on.</source>
        <translation>Te han silenciado en esta sala. Puedes seguir leyendo.</translation>
    </message>
    <message>
        <source>Only those who run this room can write at the moment.</source>
        <translation>En este momento solo pueden escribir quienes llevan esta sala.</translation>
    </message>
    <message>
        <source>In this room moderators write and others read.</source>
        <translation>En esta sala escriben los moderadores y los demás leen.</translation>
    </message>
    <message>
        <source>This is an archive: it can be read and searched, and nobody writes in it any more.</source>
        <translation>Esta sala está archivada: se puede leer y buscar en ella, pero ya nadie escribe.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::SearchController</name>
    <message>
        <source>%1 is no date. Write 2026-01-31, 2026-01 or 2026.</source>
        <translation>%1 no es una fecha. Escribe 2026-01-31, 2026-01 o 2026.</translation>
    </message>
    <message>
        <source>That is too long; only its beginning is searched for.</source>
        <translation>Es demasiado largo; solo se busca el principio.</translation>
    </message>
    <message>
        <source>No room is called %1.</source>
        <translation>Ninguna sala se llama %1.</translation>
    </message>
    <message>
        <source>Nobody here is called %1.</source>
        <translation>Aquí nadie se llama %1.</translation>
    </message>
</context>
<context>
    <name>hubbub::app::ServerRoomModel</name>
    <message>
        <source>open to all</source>
        <translation>abierta a todos</translation>
    </message>
    <message>
        <source>announcements</source>
        <translation>anuncios</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privada</translation>
    </message>
    <message>
        <source>direct messages</source>
        <translation>mensajes directos</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::ServerUserModel</name>
    <message>
        <source>here now</source>
        <translation>aquí ahora</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>visto por última vez %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message>
        <source>kept out</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>runs the server</source>
        <translation>administra el servidor</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invitado</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::StorageController</name>
    <message>
        <source>Another Hubbub uses this copy at the moment. End it first.</source>
        <translation>Otro Hubbub está usando esta copia. Ciérralo antes.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be deleted.</source>
        <translation>No se puede eliminar la carpeta %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies cannot be read; they are part of the total only.</source>
        <translation>
            <numerusform>%n copia no se puede leer; solo cuenta en el total.</numerusform>
            <numerusform>%n copias no se pueden leer; solo cuentan en el total.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubbub::app::StorageListModel</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <extracomment>%1 is a number of messages, %2 their size.</extracomment>
        <translation>%1, aprox. %2</translation>
    </message>
    <message>
        <source>%1; from %2</source>
        <translation>%1; del servidor %2</translation>
    </message>
    <message>
        <source>%1; you have left it</source>
        <translation>%1; ya no estás</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Salas archivadas</translation>
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
        <translation>lee</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>escribe</translation>
    </message>
    <message>
        <source>moderates</source>
        <translation>modera</translation>
    </message>
    <message>
        <source>takes webhooks</source>
        <translation>recibe webhooks</translation>
    </message>
    <message>
        <source>in use now</source>
        <translation>en uso ahora</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>usado por última vez %1</translation>
    </message>
    <message>
        <source>made by the server</source>
        <translation>creado por el servidor</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>creado por %1</translation>
    </message>
    <message>
        <source>good until %1</source>
        <translation>válido hasta el %1</translation>
    </message>
    <message>
        <source>good until it is revoked</source>
        <translation>válido hasta que se revoque</translation>
    </message>
</context>
<context>
    <name>hubbub::app::desktop::DBusNotifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>hubbub::app::desktop::SystemTray</name>
    <message>
        <source>Open Hubbub</source>
        <translation>Abrir Hubbub</translation>
    </message>
    <message>
        <source>End hosting …</source>
        <translation>Dejar de alojar…</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Not hosting</source>
        <translation>Sin alojar</translation>
    </message>
    <message numerus="yes">
        <source>Hubbub: %n for you</source>
        <translation>
            <numerusform>Hubbub: %n para ti</numerusform>
            <numerusform>Hubbub: %n para ti</numerusform>
        </translation>
    </message>
</context>
</TS>
