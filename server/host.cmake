# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(hubbub_host PRIVATE
    admin_backup.cpp
    admin_backup.h
    admin_place.cpp
    admin_place.h
    admin_socket.cpp
    admin_socket.h
    admin_stopped.cpp
    admin_stopped.h
    api_answers.cpp
    api_calls.cpp
    api_calls.h
    api_desk.cpp
    api_desk.h
    backup_files.cpp
    backup_files.h
    backup_manifest.cpp
    backup_manifest.h
    bearer_token.cpp
    bearer_token.h
    commit_thread.cpp
    commit_thread.h
    connection.cpp
    connection.h
    events/event_desk.cpp
    events/event_desk.h
    events/event_stream.cpp
    events/event_stream.h
    fanout.cpp
    fanout.h
    door.cpp
    door.h
    file_limit.cpp
    file_limit.h
    first_byte.cpp
    first_byte.h
    frame_joiner.cpp
    frame_joiner.h
    frame_writer.cpp
    frame_writer.h
    further_figures.h
    handshake.cpp
    handshake.h
    hooks/hook_calls.cpp
    hooks/hook_calls.h
    hooks/mrkdwn.cpp
    hooks/mrkdwn.h
    hooks/rich_text.cpp
    hooks/rich_text.h
    hooks/slack_message.cpp
    hooks/slack_message.h
    host.cpp
    host.h
    host_files.cpp
    host_files.h
    host_figures.cpp
    host_figures.h
    http_connection.cpp
    http_connection.h
    http_desk.cpp
    http_desk.h
    hub_thread.cpp
    hub_thread.h
    hub_worker.cpp
    hub_worker.h
    io_dispatcher.cpp
    io_dispatcher.h
    io_messages.h
    io_thread.cpp
    io_thread.h
    io_worker.cpp
    io_worker.h
    io_worker_api.cpp
    listen_addresses.cpp
    listen_addresses.h
    listener.cpp
    listener.h
    mailbox.h
    metrics_page.cpp
    metrics_page.h
    monitoring.cpp
    monitoring.h
    nearby_voice.cpp
    nearby_voice.h
    outgoing_frame.cpp
    outgoing_frame.h
    password_threads.cpp
    password_threads.h
    peer_address.cpp
    peer_address.h
    place_file.cpp
    place_file.h
    plain_socket.cpp
    plain_socket.h
    process_figures.cpp
    process_figures.h
    send_batch.cpp
    send_batch.h
    send_now.cpp
    send_now.h
    socket_batch.cpp
    socket_batch.h
    web_files.cpp
    web_files.h
    web_site.cpp
    web_site.h
)

# The browser client, uncompressed so that it is sent from where it lies in the program. Whoever adds a file needs not name it here.
file(GLOB_RECURSE web_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/web/*)
qt_add_resources(hubbub_host hubbub_web PREFIX /web BASE ${PROJECT_SOURCE_DIR}/resources/web FILES ${web_files} OPTIONS -no-compress)

if(TARGET PkgConfig::uring)
    target_sources(hubbub_host PRIVATE uring/uring_batch.cpp uring/uring_batch.h)
    target_link_libraries(hubbub_host PRIVATE PkgConfig::uring)
    target_compile_definitions(hubbub_host PRIVATE HUBBUB_URING)
endif()

if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    target_sources(hubbub_host PRIVATE
        epoll/epoll_dispatcher.cpp
        epoll/epoll_dispatcher.h
        epoll/timer_queue.cpp
        epoll/timer_queue.h
        epoll/watch_table.cpp
        epoll/watch_table.h
    )
endif()
