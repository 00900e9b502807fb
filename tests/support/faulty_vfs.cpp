// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faulty_vfs.h"

#include "tests/support/file_image.h"

#include <cassert>
#include <cstdio>
#include <cstring>
#include <map>
#include <new>

#include <sqlite3.h>

namespace hubbub::test {

struct FaultyVfs::State {
    explicit State(std::uint64_t seed) : random(seed) {}

    sqlite3_vfs vfs = {};
    sqlite3_vfs *real = sqlite3_vfs_find(nullptr);
    std::string name;
    Faults faults;
    bool dead = false;
    base::SeededRandom random;
    std::map<std::string, FileImage> images;

    int fault(Operation operation, int whenDead)
    {
        if (dead)
            return whenDead;
        return faults ? faults(operation) : SQLITE_OK;
    }
    FileImage &image(const std::string &path) { return images.try_emplace(path, path).first->second; }
};

namespace {

using State = FaultyVfs::State;
using Operation = FaultyVfs::Operation;

/// Lies in memory of SQLite, directly before the real layer's file.
struct File {
    sqlite3_file base;
    State *state;
    const char *path; ///< SQLite's, valid until the file is closed; null for temporary files

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File &fileOf(sqlite3_file *file)
{
    return *reinterpret_cast<File *>(file);
}

State &stateOf(sqlite3_vfs *vfs)
{
    return *static_cast<State *>(vfs->pAppData);
}

int closeFile(sqlite3_file *file)
{
    sqlite3_file *real = fileOf(file).real();
    return real->pMethods->xClose(real);
}

int readFile(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset)
{
    // A dead process does not read either, but SQLite closes more calmly if it may.
    State &state = *fileOf(file).state;
    if (const int code = state.fault(Operation::Read, SQLITE_OK); code != SQLITE_OK)
        return code;
    sqlite3_file *real = fileOf(file).real();
    return real->pMethods->xRead(real, bytes, count, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    State &state = *fileOf(file).state;
    const int fault = state.fault(Operation::Write, SQLITE_IOERR_WRITE);
    if (state.dead)
        return fault;
    const int written = fault == SQLITE_OK ? count : static_cast<int>(state.random.below(static_cast<std::uint64_t>(count) + 1));
    sqlite3_file *real = fileOf(file).real();
    if (written > 0) {
        if (const int code = real->pMethods->xWrite(real, bytes, written, offset); code != SQLITE_OK)
            return code;
        if (fileOf(file).path)
            state.image(fileOf(file).path)
                .wrote(offset, {static_cast<const std::uint8_t *>(bytes), static_cast<std::size_t>(written)});
    }
    return fault;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    State &state = *fileOf(file).state;
    if (const int code = state.fault(Operation::Truncate, SQLITE_IOERR_TRUNCATE); code != SQLITE_OK)
        return code;
    if (fileOf(file).path)
        state.image(fileOf(file).path).truncated(size);
    sqlite3_file *real = fileOf(file).real();
    return real->pMethods->xTruncate(real, size);
}

int syncFile(sqlite3_file *file, int)
{
    State &state = *fileOf(file).state;
    const int code = state.fault(Operation::Sync, SQLITE_IOERR_FSYNC);
    if (state.dead || !fileOf(file).path)
        return code;
    // The real disk is not asked: what counts is the image.
    if (code == SQLITE_OK)
        state.image(fileOf(file).path).synced();
    else
        state.image(fileOf(file).path).syncFailed(state.random);
    return code;
}

/// The rest is the real layer's business.
template<class Member, class... Arguments>
int pass(sqlite3_file *file, Member member, Arguments... arguments)
{
    sqlite3_file *real = fileOf(file).real();
    return (real->pMethods->*member)(real, arguments...);
}

const sqlite3_io_methods *methods()
{
    static const sqlite3_io_methods table = [] {
        sqlite3_io_methods m = {};
        m.iVersion = 2; // without memory mapping, which would write behind our back
        m.xClose = closeFile;
        m.xRead = readFile;
        m.xWrite = writeFile;
        m.xTruncate = truncateFile;
        m.xSync = syncFile;
        m.xFileSize = [](sqlite3_file *f, sqlite3_int64 *size) { return pass(f, &sqlite3_io_methods::xFileSize, size); };
        m.xLock = [](sqlite3_file *f, int lock) { return pass(f, &sqlite3_io_methods::xLock, lock); };
        m.xUnlock = [](sqlite3_file *f, int lock) { return pass(f, &sqlite3_io_methods::xUnlock, lock); };
        m.xCheckReservedLock = [](sqlite3_file *f, int *out) { return pass(f, &sqlite3_io_methods::xCheckReservedLock, out); };
        m.xFileControl = [](sqlite3_file *f, int what, void *value) {
            return pass(f, &sqlite3_io_methods::xFileControl, what, value);
        };
        m.xSectorSize = [](sqlite3_file *f) { return pass(f, &sqlite3_io_methods::xSectorSize); };
        m.xDeviceCharacteristics = [](sqlite3_file *f) { return pass(f, &sqlite3_io_methods::xDeviceCharacteristics); };
        m.xShmMap = [](sqlite3_file *f, int page, int size, int extend, void volatile **out) {
            return pass(f, &sqlite3_io_methods::xShmMap, page, size, extend, out);
        };
        m.xShmLock = [](sqlite3_file *f, int offset, int n, int flags) {
            return pass(f, &sqlite3_io_methods::xShmLock, offset, n, flags);
        };
        m.xShmBarrier = [](sqlite3_file *f) {
            sqlite3_file *real = fileOf(f).real();
            real->pMethods->xShmBarrier(real);
        };
        m.xShmUnmap = [](sqlite3_file *f, int remove) { return pass(f, &sqlite3_io_methods::xShmUnmap, remove); };
        return m;
    }();
    return &table;
}

int openFile(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    State &state = stateOf(vfs);
    auto *opened = new (file) File{{nullptr}, &state, path};
    if (const int code = state.fault(Operation::Open, SQLITE_CANTOPEN); code != SQLITE_OK)
        return code;
    const int code = state.real->xOpen(state.real, path, opened->real(), flags, outFlags);
    if (code == SQLITE_OK) {
        opened->base.pMethods = methods();
        if (path)
            state.image(path);
    }
    return code;
}

int deleteFile(sqlite3_vfs *vfs, const char *path, int syncFolder)
{
    State &state = stateOf(vfs);
    if (const int code = state.fault(Operation::Delete, SQLITE_IOERR_DELETE); code != SQLITE_OK)
        return code;
    state.images.erase(path);
    return state.real->xDelete(state.real, path, syncFolder);
}

int accessFile(sqlite3_vfs *vfs, const char *path, int flags, int *out)
{
    return stateOf(vfs).real->xAccess(stateOf(vfs).real, path, flags, out);
}

int fullPath(sqlite3_vfs *vfs, const char *path, int size, char *out)
{
    return stateOf(vfs).real->xFullPathname(stateOf(vfs).real, path, size, out);
}

} // namespace

FaultyVfs::FaultyVfs(std::uint64_t seed) : m_state(std::make_unique<State>(seed))
{
    char name[40];
    std::snprintf(name, sizeof name, "faulty-%p", static_cast<void *>(m_state.get()));
    m_state->name = name;
    sqlite3_vfs &vfs = m_state->vfs;
    vfs = *m_state->real;
    vfs.pNext = nullptr;
    vfs.zName = m_state->name.c_str();
    vfs.pAppData = m_state.get();
    vfs.szOsFile = static_cast<int>(sizeof(File)) + m_state->real->szOsFile;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullPath;
    sqlite3_vfs_register(&vfs, 0);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(&m_state->vfs);
}

const char *FaultyVfs::name() const
{
    return m_state->name.c_str();
}

void FaultyVfs::setFaults(Faults faults)
{
    m_state->faults = std::move(faults);
}

void FaultyVfs::kill()
{
    m_state->dead = true;
}

void FaultyVfs::restart()
{
    assert(m_state->dead);
    m_state->dead = false;
}

void FaultyVfs::cutPower()
{
    assert(m_state->dead);
    m_state->dead = false;
    for (const auto &[path, image] : m_state->images)
        image.cutPower(path, m_state->random);
    m_state->images.clear(); // what is in the files now is what is on the disk
}

} // namespace hubbub::test
