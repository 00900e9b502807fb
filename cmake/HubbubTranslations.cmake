# SPDX-License-Identifier: GPL-3.0-or-later
# The window's languages. resources/translations/hubbub_XX.ts holds what a translator writes, hubbub_en.ts only the English plurals.

# What the window offers; and those of them of which the test `translations` says that nothing is missing: all, unless a new one is
# on its way. In the others it only looks whether what is there is right.
set(HUBBUB_LANGUAGES en de es fr pl ar zh_CN)
set(HUBBUB_COMPLETE_LANGUAGES ${HUBBUB_LANGUAGES})

set(hubbub_translations_folder ${PROJECT_SOURCE_DIR}/resources/translations)

# hubbub_add_translations(TARGET): the languages as resources of a target, :/i18n/hubbub_XX.qm, and a target `strings`.
function(hubbub_add_translations target)
    if(NOT Qt6LinguistTools_FOUND)
        message(STATUS "Languages: English only, with rough plurals; Qt's LinguistTools are missing (qt6-tools-dev, qt6-l10n-tools)")
        return()
    endif()
    set(compiled "")
    foreach(language IN LISTS HUBBUB_LANGUAGES)
        set(source ${hubbub_translations_folder}/hubbub_${language}.ts)
        set(binary ${CMAKE_CURRENT_BINARY_DIR}/hubbub_${language}.qm)
        add_custom_command(OUTPUT ${binary}
            COMMAND Qt6::lrelease -silent -removeidentical ${source} -qm ${binary}
            DEPENDS ${source} VERBATIM)
        list(APPEND compiled ${binary})
    endforeach()
    qt_add_resources(${target} hubbub_translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled})
    hubbub_add_strings_target()
    list(JOIN HUBBUB_LANGUAGES ", " languages)
    message(STATUS "Languages: ${languages}")
endfunction()

# `cmake --build … --target strings` brings every file up to date with the sources, in the list or not.
function(hubbub_add_strings_target)
    file(GLOB files ${hubbub_translations_folder}/hubbub_*.ts)
    list(REMOVE_ITEM files ${hubbub_translations_folder}/hubbub_en.ts)
    # Without line numbers, which would change with every commit.
    set(common -silent -I ${PROJECT_SOURCE_DIR} -locations none -no-obsolete -source-language en app core qml server -ts)
    add_custom_target(strings
        COMMAND Qt6::lupdate ${common} ${files}
        COMMAND Qt6::lupdate -pluralonly ${common} ${hubbub_translations_folder}/hubbub_en.ts
        WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} VERBATIM)
endfunction()
