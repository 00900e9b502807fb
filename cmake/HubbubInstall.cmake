# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where.

include(GNUInstallDirs)
install(TARGETS hubbub RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES README.md CHANGELOG.md docs/bots.md docs/browser.md docs/operating.md docs/protocol.md docs/security.md
    DESTINATION ${CMAKE_INSTALL_DOCDIR})
if(UNIX AND NOT APPLE)
    # Where the program is, is known no sooner: `cmake --install --prefix` may say another place than was configured.
    install(CODE "
        set(HUBBUB_PROGRAM \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/hubbub\")
        configure_file(\"${PROJECT_SOURCE_DIR}/packaging/server/hubbub.service.in\" \"${PROJECT_BINARY_DIR}/hubbub.service\" @ONLY)
    ")
    install(FILES ${PROJECT_BINARY_DIR}/hubbub.service DESTINATION lib/systemd/system)
    install(FILES packaging/server/hubbub.toml packaging/monitoring/alerts.yml packaging/monitoring/grafana.json
        DESTINATION ${CMAKE_INSTALL_DOCDIR})
    if(HUBBUB_GUI)
        install(FILES packaging/linux/hubbub.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
        install(FILES resources/icons/hubbub.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
        foreach(size 48 128 256)
            install(FILES resources/icons/hubbub-${size}.png RENAME hubbub.png
                DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
        endforeach()
    endif()
endif()
