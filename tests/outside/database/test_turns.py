"""A lock that serves its waiters in the order they came."""

import threading
import time

from halfhour.outside.database.turns import Turns


def _waiting(turns, count):
    """Let ``count`` more threads queue, one after the other; the order in which they are served."""
    served, threads = [], []
    for number in range(count):
        before = len(turns._queue)

        def wait(number=number):
            assert turns.acquire(10)
            served.append(number)
            turns.release()

        threads.append(threading.Thread(target=wait))
        threads[-1].start()
        while len(turns._queue) == before:
            time.sleep(0.001)
    return served, threads


def test_who_came_first_is_served_first():
    turns = Turns()
    assert turns.acquire(1)
    served, threads = _waiting(turns, 5)
    turns.release()
    for thread in threads:
        thread.join(5)
    assert served == [0, 1, 2, 3, 4]


def test_patience_runs_out_and_the_place_is_given_up():
    turns = Turns()
    assert turns.acquire(1)
    assert not turns.acquire(0.01)
    turns.release()
    assert turns.acquire(0.01)
    turns.release()


def test_a_thousand_turns_leave_it_free():
    turns, held = Turns(), []

    def work():
        for _ in range(100):
            assert turns.acquire(10)
            held.append(1)
            assert held.pop()
            turns.release()

    threads = [threading.Thread(target=work) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert turns.acquire(0)
