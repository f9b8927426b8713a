/* bcryptprimitives.dll for a wine that has none: the one function of it that Rust's standard library calls. */

#include <windows.h>
#include <ntsecapi.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(BYTE *data, SIZE_T length)
{
    return RtlGenRandom(data, length);
}
