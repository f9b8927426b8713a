// Calls that end in time whatever the network does.

#ifndef RYFT_DEADLINE_H_
#define RYFT_DEADLINE_H_

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <system_error>
#include <thread>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "absl/synchronization/mutex.h"
#include "absl/time/time.h"

namespace ryft {

// Runs `work` and gives its result, a Status or StatusOr, or a DEADLINE_EXCEEDED error after `limit`. XLA's calls wait
// for an answer as long as the connection stands, which a frozen peer keeps up for ever. What is late goes on in a
// thread of its own until its connection ends, so `work` must own all that it uses.
template <typename Result>
Result RunWithin(absl::Duration limit, std::string call, std::function<Result()> work) {
  struct State {
    absl::Mutex mutex;
    std::optional<Result> result;
  };
  auto state = std::make_shared<State>();
  try {
    std::thread([state, work = std::move(work)]() mutable {
      Result result = work();
      work = nullptr;
      absl::MutexLock lock(&state->mutex);
      state->result.emplace(std::move(result));
    }).detach();
  } catch (const std::system_error& error) {
    return absl::ResourceExhaustedError(absl::StrCat(call, ": no thread could be started: ", error.what()));
  }
  absl::MutexLock lock(&state->mutex);
  const auto is_done = [](State* state) { return state->result.has_value(); };
  if (!state->mutex.AwaitWithTimeout(absl::Condition(+is_done, state.get()), limit)) {
    return absl::DeadlineExceededError(
        absl::StrCat(call, " had no answer from the service within ", absl::FormatDuration(limit)));
  }
  return *std::move(state->result);
}

}  // namespace ryft

#endif  // RYFT_DEADLINE_H_
